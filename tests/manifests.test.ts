// What every package.json of a published package says, held alike over all of them.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withRepository } from '../scripts/repository.mjs';
import { root } from '../scripts/step.mjs';

type Target = string | { types?: string; default?: string };

interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  description: string;
  keywords?: string[];
  license: string;
  bin?: Record<string, string>;
  files: string[];
  type: string;
  sideEffects?: boolean | string[];
  exports: Record<string, Target>;
  publishConfig: object;
  repository?: object;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  engines: object;
}

const folders = globSync('packages/*/package.json', { cwd: root }).map(
  (path) => path.split(/[/\\]/)[1] ?? '',
);
const read = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8'));

describe.each(folders)('packages/%s', (folder) => {
  const manifest = read(folder);

  test('says what it is, and runs where all others run', () => {
    expect(manifest).toMatchObject({
      license: 'MIT',
      type: 'module',
      engines: { node: '>=22.12' },
      publishConfig: { access: 'public', provenance: true },
    });
    expect(manifest.private).toBeUndefined();
    expect(manifest.description).toMatch(/^[A-Z].{40,150}\.$/);
    expect(manifest.keywords?.length).toBeGreaterThan(3);
    expect(manifest.keywords).toEqual(manifest.keywords?.toSorted());
    for (const file of ['README.md', 'LICENSE', 'api.txt']) {
      expect(existsSync(join(root, 'packages', folder, file)), file).toBe(true);
    }
  });

  test('has all versions of packages from one place', () => {
    const { dependencies, peerDependencies } = manifest;
    const ranges = Object.entries({ ...dependencies, ...peerDependencies });
    // Astro is the site's own; what range of it fits is said here.
    const others = ranges.filter(([name]) => name !== 'astro').map(([, range]) => range);
    expect(others.filter((range) => !/^(?:catalog:|workspace:\^)$/.test(range))).toEqual([]);
  });

  test('opens doors to files that are there, with types where they are built', () => {
    expect(manifest.exports['./package.json']).toBe('./package.json');
    for (const [door, target] of Object.entries(manifest.exports)) {
      const paths = typeof target === 'string' ? [target] : Object.values(target);
      for (const path of paths) {
        expect(globSync(path, { cwd: join(root, 'packages', folder) }), door).not.toEqual([]);
      }
      const isBuilt = paths.some((path) => path.endsWith('.js'));
      if (isBuilt) expect(Object.keys(target), door).toEqual(['types', 'default']);
      for (const path of paths.filter((one) => one !== './package.json')) {
        expect(manifest.files, door).toContain(path.split('/')[1]);
      }
    }
  });

  test('says which of its files do something when they are only imported', () => {
    const isCommand = manifest.bin !== undefined;
    if (isCommand) expect(Object.keys(manifest.exports)).toEqual(['./package.json']);
    else expect(manifest.sideEffects).toBeDefined();
    const styles = globSync('src/**/*.css', { cwd: join(root, 'packages', folder) });
    if (styles.length > 0) expect(manifest.sideEffects).toContain('**/*.css');
  });
});

test('all packages are released together, so that one version fits the others', () => {
  const { fixed } = JSON.parse(readFileSync(join(root, '.changeset/config.json'), 'utf8'));
  const covers = (name: string) =>
    fixed[0].some(
      (pattern: string) => pattern === name || name.startsWith(pattern.replace('*', '')),
    );
  expect(folders.map((folder) => read(folder).name).filter((name) => !covers(name))).toEqual([]);
  expect(new Set(folders.map((folder) => read(folder).version)).size).toBe(1);
});

test('a release says where its code is, by the repository it runs in', () => {
  const where = { server: 'https://git.example', name: 'fern/hearten', folder: 'packages/care' };
  expect(withRepository({ name: '@hearten/care' }, where)).toEqual({
    name: '@hearten/care',
    homepage: 'https://git.example/fern/hearten/tree/main/packages/care#readme',
    bugs: 'https://git.example/fern/hearten/issues',
    repository: {
      type: 'git',
      url: 'git+https://git.example/fern/hearten.git',
      directory: 'packages/care',
    },
  });
});
