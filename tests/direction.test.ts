// Who may import whom (CONTRIBUTING.md, “The house”), held over what packages declare and over what their files import.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Each package and the doors of its siblings that it may enter; nothing points up. */
const arrows: Record<string, string[]> = {
  'create-hearten': [],
  hearten: [
    '@hearten/check',
    '@hearten/markdown',
    '@hearten/care',
    '@hearten/prose',
    '@hearten/og',
    '@hearten/comments',
  ],
  theme: ['@hearten/components', '@hearten/markdown', '@hearten/care', '@hearten/check'],
  check: ['@hearten/markdown', '@hearten/care', '@hearten/prose'],
  og: ['@hearten/theme'],
  comments: ['@hearten/theme'],
  markdown: ['@hearten/components'],
  components: [],
  care: [],
  prose: [],
};

/** Where a package's door is narrower than the package: only these paths of it. */
const narrowDoors: Record<string, Record<string, string[]>> = {
  markdown: { '@hearten/components': ['@hearten/components/shapes'] },
  og: { '@hearten/theme': ['@hearten/theme/plugin'] },
  comments: { '@hearten/theme': ['@hearten/theme/plugin'] },
};

interface Manifest {
  name: string;
  devDependencies?: Record<string, string>;
  exports?: Record<string, unknown>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
  optionalDependencies?: Record<string, string>;
}

const folders = globSync('packages/*/package.json', { cwd: root }).map(
  (path) => path.split(/[/\\]/)[1] ?? '',
);
const manifests = new Map(folders.map((folder) => [folder, readManifest(folder)]));
const ours = new Set([...manifests.values()].map(({ name }) => name));

function readManifest(folder: string): Manifest {
  return JSON.parse(
    readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8'),
  ) as Manifest;
}

function manifestOf(folder: string): Manifest {
  const manifest = manifests.get(folder);
  if (!manifest) throw new Error(`packages/${folder} has no package.json.`);
  return manifest;
}

interface Import {
  file: string;
  specifier: string;
  /** `import type` and `export type`: gone when the code runs. */
  isType: boolean;
}

const importing =
  /(?:\b(?:import|export)\s+(type\b)?[^'";]*\bfrom\s*|\bimport\s*\(\s*|\bcreateRequire\(import\.meta\.url\)\(\s*|^\s*import\s+|@import\s+(?:url\()?)(['"])([^'"\n]+)\2/gm;

/** What a file imports, whichever way: `import`, `export … from`, `import()`, `createRequire(…)()`, `@import`. */
function readImports(text: string): Omit<Import, 'file'>[] {
  return [...text.matchAll(importing)].map(([, type, , specifier = '']) => ({
    specifier,
    isType: type !== undefined,
  }));
}

/** Every import of a package's sources (its tests apart), or of the files at `pattern`. */
function importsOf(
  folder: string,
  pattern = `packages/${folder}/src/**/*.{ts,mts,astro,css,mdx}`,
): Import[] {
  const files = globSync(pattern, { cwd: root }).filter(
    (file) => !/\.test(?:-d)?\.ts$|[/\\][^/\\]*fixtures[/\\]|node_modules|dist/.test(file),
  );
  return importsIn(files);
}

function importsIn(files: readonly string[]): Import[] {
  return files.flatMap((file) => {
    const imports = readImports(readFileSync(join(root, file), 'utf8'));
    return imports.map((found) => ({ file, ...found }));
  });
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function isAstro(specifier: string): boolean {
  return /^(?:astro$|astro[:/]|@astrojs\/)/.test(specifier);
}

function isBare(specifier: string): boolean {
  return !/^[./#]|^(?:virtual|data|https?):|^\0/.test(specifier);
}

function list(imports: Import[]): string[] {
  return imports.map(({ file, specifier }) => `${file} imports ${specifier}`);
}

test('reads every way to import', () => {
  const text = [
    "import a from 'one';",
    "import type { B } from 'two';",
    "export * from 'three';",
    "const d = await import('four');",
    "import 'five';",
    "@import 'six.css' layer(hearten);",
    "import {\n  e,\n} from 'seven';",
    "const f = createRequire(import.meta.url)('eight') as typeof import('eight');",
  ].join('\n');
  const found = readImports(text);
  const names = ['one', 'two', 'three', 'four', 'five', 'six.css', 'seven', 'eight', 'eight'];
  expect(found.map(({ specifier }) => specifier)).toEqual(names);
  expect(found.filter(({ isType }) => isType)).toEqual([{ specifier: 'two', isType: true }]);
});

test('every package has its place in the house', () => {
  expect(folders.filter((folder) => !(folder in arrows))).toEqual([]);
  expect(folders.length).toBeGreaterThan(0);
});

describe.each(folders)('packages/%s', (folder) => {
  const allowed = arrows[folder] ?? [];

  test('declares no sibling it may not know', () => {
    const { dependencies, peerDependencies, optionalDependencies } = manifestOf(folder);
    const declared = Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies });
    expect(declared.filter((name) => ours.has(name) && !allowed.includes(name))).toEqual([]);
  });

  test('imports no sibling it may not know, and none by a path into its sources', () => {
    const wrong = importsOf(folder).filter(({ specifier }) => {
      const name = packageOf(specifier);
      if (!name.startsWith('@hearten/') && name !== 'hearten') return false;
      if (name === manifestOf(folder).name) return !isOpen(specifier);
      const doors = narrowDoors[folder]?.[name];
      return (
        !allowed.includes(name) ||
        (doors !== undefined && !doors.includes(specifier)) ||
        !isOpen(specifier)
      );
    });
    expect(list(wrong)).toEqual([]);
  });

  test('stays inside its own folder with relative imports', () => {
    const wrong = importsOf(folder).filter(({ file, specifier }) => {
      if (!specifier.startsWith('.')) return false;
      const target = join(root, file, '..', specifier);
      return !target.startsWith(join(root, 'packages', folder)) || specifier.startsWith('../../..');
    });
    expect(list(wrong)).toEqual([]);
  });

  test('imports only what it declares', () => {
    const { dependencies, peerDependencies, devDependencies, name: own } = manifestOf(folder);
    const declared = new Set([...Object.keys({ ...dependencies, ...peerDependencies }), own]);
    const wrong = importsOf(folder).filter(({ specifier, isType }) => {
      const name = packageOf(specifier);
      const isFree = /^(?:astro|node):/.test(specifier) || builtinModules.includes(name);
      if (!isBare(specifier) || isFree || declared.has(name)) return false;
      // `@types/mdast` is what `import type … from 'mdast'` reads; types alone may come from development tools.
      return !declared.has(`@types/${name}`) && !(isType && devDependencies?.[name]);
    });
    expect(list(wrong)).toEqual([]);
  });
});

// What is published of these is built; the others also publish sources.
test.each(['care', 'check', 'create-hearten', 'hearten', 'markdown'])(
  'packages/%s brings in only what its built files import',
  (folder) => {
    const built = importsIn(globSync(`packages/${folder}/dist/**/*.{js,d.ts}`, { cwd: root }));
    const used = new Set(built.map(({ specifier }) => packageOf(specifier)));
    expect(used.size, 'the package is built').toBeGreaterThan(0);
    const dependencies = Object.keys(manifestOf(folder).dependencies ?? {});
    const idle = dependencies.filter((name) => !used.has(name.replace(/^@types\//, '')));
    expect(idle).toEqual([]);
  },
);

/** A specifier of ours that a package's `exports` opens. */
function isOpen(specifier: string): boolean {
  const name = packageOf(specifier);
  const manifest = [...manifests.values()].find((candidate) => candidate.name === name);
  if (!manifest) return false;
  const entry = `.${specifier.slice(name.length)}`;
  return Object.keys(manifest.exports ?? {}).some((key) => {
    const [before = '', after] = key.split('*');
    return after === undefined ? key === entry : entry.startsWith(before) && entry.endsWith(after);
  });
}

describe('astro', () => {
  // A core package meets Astro in a file named `astro.ts`, components also in its wrappers; only the theme is all Astro.
  const cores = folders.filter((folder) => folder !== 'theme' && folder !== 'create-hearten');

  test.each(cores)('is met by packages/%s in astro.ts and .astro files only', (folder) => {
    const wrong = importsOf(folder).filter(
      ({ file, specifier }) =>
        isAstro(specifier) &&
        basename(file) !== 'astro.ts' &&
        basename(file) !== 'env.d.ts' &&
        !file.endsWith('.astro'),
    );
    expect(list(wrong)).toEqual([]);
  });

  test('is an optional peer of components', () => {
    const { peerDependencies, peerDependenciesMeta, dependencies } = manifestOf('components');
    expect(dependencies?.astro).toBeUndefined();
    expect(peerDependencies?.astro).toBeDefined();
    expect(peerDependenciesMeta?.astro?.optional).toBe(true);
  });
});

test.each(['examples/*/**/*.{ts,mjs,astro,css}', 'docs/{site/**/,}*.{ts,css}', 'tests/**/*.ts'])(
  '%s enters packages by their doors',
  (pattern) => {
    const wrong = importsOf('', pattern).filter(
      ({ specifier }) =>
        /packages\/[a-z-]+\//.test(specifier) ||
        (ours.has(packageOf(specifier)) && !isOpen(specifier)),
    );
    expect(list(wrong)).toEqual([]);
  },
);

test('packages/check meets the file system in files.ts only, and no clock', () => {
  const wrong = importsOf('check').filter(
    ({ file, specifier }) =>
      /^node:(?:fs|child_process|os|process|http|net)/.test(specifier) &&
      basename(file) !== 'files.ts',
  );
  expect(list(wrong)).toEqual([]);
  const clocks = globSync('packages/check/src/*.ts', { cwd: root }).filter((file) =>
    /\bnew Date\(\)|\bDate\.now\b/.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(clocks).toEqual([]);
});

test('no script is kept out of Astro’s hands, where the policy of pages would not know it', () => {
  const files = globSync('{packages,examples}/*/src/**/*.astro', { cwd: root });
  expect(files.length).toBeGreaterThan(50);
  expect(
    files.filter((file) => readFileSync(join(root, file), 'utf8').includes('is:inline')),
  ).toEqual([]);
});

test('no package is an empty shell', () => {
  expect(folders.filter((folder) => !existsSync(join(root, 'packages', folder, 'src')))).toEqual(
    [],
  );
});
