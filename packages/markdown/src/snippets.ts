import { componentName, type Shape, shapes as allShapes } from '@hearten/components/shapes';
import { z } from 'zod';

/** A snippet as VS Code reads it. */
export interface Snippet {
  /** The languages it is offered in, with a comma between. */
  scope: string;
  /** What a writer types to get it. */
  prefix: string[];
  /** Its lines, in the syntax of snippets. */
  body: string[];
  description: string;
}

/** Attributes a snippet asks for, each with its placeholder. */
type Attributes = { name: string; stop: string; isText: boolean }[];

/**
 * Snippets for every block, by name: its directive for Markdown and MDX, its component for MDX. What a block needs, and what
 * it lets a writer choose, comes first; then the places of its own `snippet`. The object is what stands in a
 * `.code-snippets` file of VS Code.
 */
export function snippets(shapes: readonly Shape[] = allShapes): Record<string, Snippet> {
  return Object.fromEntries(
    shapes.flatMap((shape) => [
      [`Hearten ${shape.name}`, directiveSnippet(shape)],
      [`Hearten <${componentName(shape.name)}>`, componentSnippet(shape)],
    ]),
  );
}

/** The snippet file of a site, for whoever can write it. */
export function snippetFiles(shapes?: readonly Shape[]): { path: string; text: string }[] {
  const text = `${JSON.stringify(snippets(shapes), undefined, 2)}\n`;
  return [{ path: '.vscode/hearten.code-snippets', text }];
}

function directiveSnippet(shape: Shape): Snippet {
  const attributes = attributesOf(shape);
  const written = attributes
    .map(({ name, stop, isText }) =>
      // Words have spaces, addresses have `=`.
      isText ? `${kebab(name)}="${stop}"` : `${kebab(name)}=${stop}`,
    )
    .join(' ');
  const braces = written && `{${written}${escape('}')}`;
  const colons = { block: ':::', record: '::', inline: ':' }[shape.kind];
  const opening = `${colons}${shape.name}`;
  const body = {
    block: [`${opening}${braces}`, ...contentOf(shape, attributes.length), ':::'],
    record: [`${opening}${braces}`],
    inline: [`${opening}[${place(attributes.length + 1, 'word')}]${braces}`],
  }[shape.kind];
  return {
    scope: 'markdown,mdx',
    prefix: [shape.name, opening],
    body,
    description: shape.summary,
  };
}

function componentSnippet(shape: Shape): Snippet {
  const name = componentName(shape.name);
  const attributes = attributesOf(shape);
  const written = attributes.map((attribute) => ` ${attribute.name}="${attribute.stop}"`).join('');
  const body = {
    block: [`<${name}${written}>`, ...contentOf(shape, attributes.length), `</${name}>`],
    record: [`<${name}${written} />`],
    inline: [`<${name}${written}>${place(attributes.length + 1, 'word')}</${name}>`],
  }[shape.kind];
  return { scope: 'mdx', prefix: [name, `<${name}`], body, description: shape.summary };
}

/** The attributes a block cannot do without, and those with a few values to choose from. */
function attributesOf({ attributes }: Shape): Attributes {
  const { properties = {} } = z.toJSONSchema(attributes, { io: 'input', unrepresentable: 'any' });
  const missing = new Set(attributes.safeParse({}).error?.issues.map(({ path }) => path[0]));
  return Object.entries(properties)
    .filter(([name, schema]) => missing.has(name) || choicesOf(schema).length > 0)
    .map(([name, schema], index) => {
      const choices = choicesOf(schema).map((value) => value.replace(/[\\,|]/g, '\\$&'));
      const stop = `\${${index + 1}|${choices.join(',')}|}`;
      if (choices.length > 0) return { name, stop, isText: false };
      const isText = typeof schema !== 'boolean' && schema.type === 'string';
      return { name, isText, stop: place(index + 1, exampleOf(name, schema)) };
    });
}

type Property = z.core.JSONSchema._JSONSchema;

/** The values of a choice, the default first: it stands there until another is chosen. */
function choicesOf(schema: Property): string[] {
  if (typeof schema === 'boolean') return [];
  const values = (schema.enum ?? []).map(String);
  const usual = schema.default === undefined ? undefined : String(schema.default);
  return values.toSorted((a, b) => Number(b === usual) - Number(a === usual));
}

function exampleOf(name: string, schema: Property): string {
  const { type, format, examples = [] } = typeof schema === 'boolean' ? {} : schema;
  if (examples.length > 0) return String(examples[0]);
  if (format === 'uri') return 'https://example.org';
  return type === 'integer' || type === 'number' ? '1' : name;
}

/** The lines of a block's own `snippet`; its `{{…}}` are numbered on from `last`. */
function contentOf({ snippet = '' }: Shape, last: number): string[] {
  let index = last;
  const text = snippet
    .split(/(\{\{.*?\}\})/)
    .map((part) => (part.startsWith('{{') ? place((index += 1), part.slice(2, -2)) : escape(part)))
    .join('');
  return text === '' ? [place(index + 1, '')] : text.split('\n');
}

function place(index: number, words: string): string {
  return words === '' ? `$${index}` : `\${${index}:${escape(words)}}`;
}

function escape(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** Attribute names as Markdown has them: `credit-url`. */
function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
