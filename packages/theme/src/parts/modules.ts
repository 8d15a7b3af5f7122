import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { blockParts, type LayoutPart, layoutParts, type PartName } from './names.ts';
import { type Addition, inSlot, type SlotName, slotNames } from './slots.ts';

const require = createRequire(import.meta.url);
// Absolute, since a site may not see the packages of the theme.
const source = join(dirname(require.resolve('@hearten/theme/package.json')), 'src');

/**
 * `virtual:hearten/components/<Name>` for each part, and `virtual:hearten/blocks`. One module a part, so that a page has the
 * styles of its own parts only.
 */
export function partModules(replaced: ReadonlyMap<PartName, string>): Record<string, string> {
  const layout = (Object.keys(layoutParts) as LayoutPart[]).map((name) => {
    const module = replaced.get(name) ?? join(source, layoutParts[name]);
    return [idOf(name), reExport('default', module)];
  });
  const blocks = blockParts.map((name) => {
    const module = replaced.get(name);
    const builtIn = () => reExport(name, require.resolve('@hearten/components'));
    return [idOf(name), module ? reExport('default', module) : builtIn()];
  });
  const own = blockParts.filter((name) => replaced.has(name));
  return {
    ...Object.fromEntries([...layout, ...blocks]),
    'virtual:hearten/blocks': [
      ...own.map((name) => importText(name, idOf(name))),
      `export const replacedBlocks = { ${own.join(', ')} };`,
    ].join('\n'),
  };
}

/** `virtual:hearten/slots/<name>` for each slot: what stands in it, in order. */
export function slotModules(additions: readonly Addition[]): Record<string, string> {
  return Object.fromEntries(
    slotNames.map((name) => [
      `virtual:hearten/slots/${name}`,
      slotModule(name, inSlot(additions, name)),
    ]),
  );
}

// Only a page where something stands beside the article needs to know how that looks.
const styles: Partial<Record<SlotName, string>> = {
  'post:aside': join(source, 'styles/aside.css'),
};

function slotModule(name: SlotName, additions: readonly Addition[]): string {
  const style = additions.length > 0 && styles[name];
  const entries = additions.map(
    ({ props }, at) => `{ Component: Component${at}, props: ${JSON.stringify(props)} }`,
  );
  return [
    ...(style ? [`import ${JSON.stringify(style)};`] : []),
    ...additions.map(({ module }, at) => importText(`Component${at}`, module)),
    `export default [${entries.join(', ')}];`,
  ].join('\n');
}

function idOf(name: PartName): string {
  return `virtual:hearten/components/${name}`;
}

function importText(name: string, module: string): string {
  return ['import', name, 'from', `${JSON.stringify(module)};`].join(' ');
}

function reExport(name: string, module: string): string {
  return ['export', `{ ${name} as default }`, 'from', `${JSON.stringify(module)};`].join(' ');
}
