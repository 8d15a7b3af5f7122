import { parse } from '@babel/parser';

/** A node of the syntax tree, with where it begins and ends in the text. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** The statements of a module; `undefined` where it cannot be read. */
export function statementsOf(text: string): Node[] | undefined {
  try {
    const { program } = parse(text, { sourceType: 'module', plugins: ['typescript'] });
    return program.body as unknown as Node[];
  } catch {
    return undefined;
  }
}

/** A text with something put in at a place. */
export function insert(text: string, at: number, more: string): string {
  return text.slice(0, at) + more + text.slice(at);
}

/** A module with lines of import behind those it has. */
export function withImports(text: string, lines: readonly string[]): string {
  const statements = statementsOf(text) ?? [];
  const last = statements.findLast(({ type }) => type === 'ImportDeclaration');
  const more = lines.join('\n');
  return last ? insert(text, last.end, `\n${more}`) : `${more}\n\n${text}`;
}

/** What stands inside `satisfies`, `as` and parentheses. */
export function inner(node: Node): Node {
  const isWrapped = /^(?:TSSatisfies|TSAs|Parenthesized)Expression$/.test(node.type);
  return isWrapped ? inner(node.expression as Node) : node;
}

/** The value of a key of an object written out; `undefined` where the object has no such key. */
export function valueOf(object: Node, key: string): Node | undefined {
  const found = propertiesOf(object).find((property) => nameOf(property) === key);
  return found && inner(found.value as Node);
}

/** The properties of an object written out, those that are spread into it too. */
export function propertiesOf(object: Node): Node[] {
  return object.properties as Node[];
}

/** The name of a property; `undefined` where it is computed or spread. */
export function nameOf({ type, key, computed }: Node): string | undefined {
  if (type !== 'ObjectProperty' || computed) return undefined;
  const { name, value } = key as { name?: string; value?: string };
  return name ?? value;
}
