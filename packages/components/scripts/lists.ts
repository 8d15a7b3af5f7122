// Writes what follows by rule from the list of blocks in `src/all.ts` and the folders beside it: `src/index.ts`, `src/mdx.ts`
// and `src/styles.css`. Part of `build`; a test holds that what is committed is what this writes.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const source = new URL('../src/', import.meta.url);
const note = 'Written by scripts/lists.ts from the folders here.';

/** The text of each list, by its file name in `src`. */
export function writeLists(): Record<string, string> {
  const folders = readdirSync(source, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
  const components = folders
    .map((folder) => ({ folder, name: componentName(folder) }))
    .filter(({ folder, name }) => existsSync(new URL(`${folder}/${name}.astro`, source)));
  const blocks = components.filter(({ folder }) => kindOf(folder) !== undefined);
  const namesOf = (isWanted: (kind: string | undefined) => boolean) =>
    blocks.filter(({ folder }) => isWanted(kindOf(folder))).map(({ name }) => name);
  const prose = namesOf((kind) => kind === 'Block');
  const records = namesOf((kind) => kind !== 'Block');
  const styled = folders.filter((folder) => existsSync(new URL(`${folder}/${folder}.css`, source)));
  return {
    'index.ts': [
      `// ${note}`,
      ...components.map(
        ({ folder, name }) => `export { default as ${name} } from './${folder}/${name}.astro';`,
      ),
      '',
    ].join('\n'),
    'mdx.ts': [
      `// ${note}`,
      ...blocks.map(({ folder, name }) => `import ${name} from './${folder}/${name}.astro';`),
      '',
      '/**',
      ' * The blocks an MDX page may use without an import: `<Content components={components} />`. Those that show records are not',
      ' * among them: they need their records, which the theme brings.',
      ' */',
      record('components', prose),
      '',
      '/** The blocks that show records, which they take as `items`. */',
      record('recordComponents', records),
      '',
    ].join('\n'),
    'styles.css': [
      `/* ${note} */`,
      "@import './layers.css';",
      "@import './tokens.css';",
      ...styled.map((folder) => `@import './${folder}/${folder}.css';`),
      '',
    ].join('\n'),
  };
}

/** As the formatter wants it: on one line where it fits. */
function record(name: string, names: readonly string[]): string {
  const line = `export const ${name} = { ${names.join(', ')} };`;
  if (line.length <= 100) return line;
  return [`export const ${name} = {`, ...names.map((one) => `  ${one},`), '};'].join('\n');
}

/** `Block`, `Record` or `Inline`; `undefined` for a folder without a shape. */
function kindOf(folder: string): string | undefined {
  const shape = new URL(`${folder}/shape.ts`, source);
  if (!existsSync(shape)) return undefined;
  return /= define(Block|Record|Inline)\(/.exec(readFileSync(shape, 'utf8'))?.[1];
}

function componentName(folder: string): string {
  return folder.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [file, text] of Object.entries(writeLists())) {
    const url = new URL(file, source);
    // Left alone where nothing changed, so that nobody builds again for it.
    if (!existsSync(url) || readFileSync(url, 'utf8') !== text) writeFileSync(url, text);
  }
}
