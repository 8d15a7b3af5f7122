// Writes what follows by rule from the folders in `src`: `all.ts`, `index.ts`, `mdx.ts`, `styles.css` and `styles.json`. The
// folder is the whole rule: one with a `shape.ts` is a block, whose kind is what its shape says. Part of `build`; a test holds
// that what is committed is what this writes.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { componentName, type Shape } from '../src/shape.ts';

const source = new URL('../src/', import.meta.url);
const note = 'Written by scripts/lists.ts from the folders here.';

/** The text of each list, by its file name in `src`. */
export async function writeLists(): Promise<Record<string, string>> {
  const folders = readdirSync(source, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
  const has = (folder: string, file: string) => existsSync(new URL(`${folder}/${file}`, source));
  const blocks = folders.filter((folder) => has(folder, 'shape.ts'));
  const shapes = await Promise.all(blocks.map(readShape));
  const namesOf = (isWanted: (kind: Shape['kind']) => boolean) =>
    shapes.filter(({ kind }) => isWanted(kind)).map(({ name }) => componentName(name));
  const components = folders.filter((folder) => has(folder, `${componentName(folder)}.astro`));
  const styled = folders.filter((folder) => has(folder, `${folder}.css`));
  return {
    'all.ts': lines([
      `// ${note}`,
      ...blocks.map((folder) => `export { ${exportName(folder)} } from './${folder}/shape.ts';`),
    ]),
    'index.ts': lines([
      `// ${note}`,
      ...components.map(
        (folder) => `export { default as ${componentName(folder)} } from ${astro(folder)};`,
      ),
    ]),
    'mdx.ts': lines([
      `// ${note}`,
      ...blocks.map((folder) => `import ${componentName(folder)} from ${astro(folder)};`),
      '',
      '/**',
      ' * The blocks an MDX page may use without an import: `<Content components={components} />`. Those that show records are not',
      ' * among them: they need their records, which the theme brings.',
      ' */',
      record(
        'components',
        namesOf((kind) => kind === 'block'),
      ),
      '',
      '/** The blocks that show records, which they take as `items`. */',
      record(
        'recordComponents',
        namesOf((kind) => kind !== 'block'),
      ),
    ]),
    'styles.css': lines([
      `/* ${note} */`,
      "@import './layers.css';",
      "@import './tokens.css';",
      ...styled.map((folder) => `@import './${folder}/${folder}.css';`),
    ]),
    'styles.json': lines(['[', styled.map((folder) => `  "${folder}"`).join(',\n'), ']']),
  };
}

/** As the formatter wants it: on one line where it fits. */
function record(name: string, names: readonly string[]): string {
  const line = `export const ${name} = { ${names.join(', ')} };`;
  if (line.length <= 100) return line;
  return [`export const ${name} = {`, ...names.map((one) => `  ${one},`), '};'].join('\n');
}

function lines(parts: readonly string[]): string {
  return `${parts.join('\n')}\n`;
}

/** `'./care-card/CareCard.astro'` */
function astro(folder: string): string {
  return `'./${folder}/${componentName(folder)}.astro'`;
}

/** `careCard` of `care-card`. */
function exportName(folder: string): string {
  const name = componentName(folder);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The shape of a folder. Throws where it is not exported by the folder's name, or is not called by it. */
async function readShape(folder: string): Promise<Shape> {
  const { href } = new URL(`${folder}/shape.ts`, source);
  const shapes: Record<string, Shape | undefined> = await import(href);
  const shape = shapes[exportName(folder)];
  if (shape?.name === folder) return shape;
  throw new Error(
    `src/${folder}/shape.ts exports no shape \`${exportName(folder)}\` with the name \`${folder}\`. A block is called as its folder is.`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [file, text] of Object.entries(await writeLists())) {
    const url = new URL(file, source);
    // Left alone where nothing changed, so that nobody builds again for it.
    if (!existsSync(url) || readFileSync(url, 'utf8') !== text) writeFileSync(url, text);
  }
}
