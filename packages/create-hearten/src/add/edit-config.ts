import {
  inner,
  insert,
  type Node,
  propertiesOf,
  statementsOf,
  valueOf,
  withImports,
} from './syntax.ts';

/** What is put into the config. */
export interface Wanted {
  imports: readonly string[];
  /** `hearten({ … })`. */
  call: string;
}

/**
 * An `astro.config` with one integration more, and every other letter as it was. `undefined` where its options are not written out, so
 * that nobody can be sure: a name, a function, a condition.
 */
export function addIntegration(text: string, { imports, call }: Wanted): string | undefined {
  const options = optionsOf(text);
  if (!options) return undefined;
  const edited = putIn(text, options, call);
  if (edited === undefined) return undefined;
  const whole = withImports(edited, imports);
  return statementsOf(whole) ? whole : undefined;
}

function putIn(text: string, options: Node, call: string): string | undefined {
  const list = valueOf(options, 'integrations');
  if (!list) {
    // Something spread into the options may hold a list, which ours would replace or be replaced by.
    if (propertiesOf(options).some(({ type }) => type === 'SpreadElement')) return undefined;
    const isEmpty = propertiesOf(options).length === 0;
    return insert(text, options.start + 1, `\n  integrations: [${call}],${isEmpty ? '\n' : ''}`);
  }
  if (list.type !== 'ArrayExpression') return undefined;
  const last = (list.elements as (Node | null)[]).at(-1);
  return last ? insert(text, last.end, `, ${call}`) : insert(text, list.start + 1, call);
}

/** The object of options, in `export default { … }` or `export default defineConfig({ … })`. */
function optionsOf(text: string): Node | undefined {
  const exported = statementsOf(text)?.find(({ type }) => type === 'ExportDefaultDeclaration');
  if (!exported) return undefined;
  const value = inner(exported.declaration as Node);
  if (value.type === 'ObjectExpression') return value;
  if (value.type !== 'CallExpression') return undefined;
  const { name } = value.callee as { name?: string };
  const [argument, ...others] = value.arguments as Node[];
  if (name !== 'defineConfig' || !argument || others.length > 0) return undefined;
  const options = inner(argument);
  return options.type === 'ObjectExpression' ? options : undefined;
}
