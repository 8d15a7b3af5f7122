import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/step.mjs';

/** A way into a package: what a site writes, and the file that answers. */
export interface Door {
  /** `@hearten/theme/data`. */
  specifier: string;
  /** The file that types it, as a whole path: declarations where it is built, the source where it ships as source. */
  file: string;
}

type Target = string | { types?: string; default?: string };

export interface Manifest {
  name: string;
  exports: Record<string, Target>;
  bin?: Record<string, string>;
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(
    readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8'),
  ) as Manifest;
}

/** Every door of a package, those behind a `*` one by one; `package.json` apart, which every package has. */
export function doorsOf(folder: string): Door[] {
  const { name, exports } = readManifest(folder);
  const home = join(root, 'packages', folder);
  return Object.entries(exports)
    .filter(([key]) => key !== './package.json')
    .flatMap(([key, target]) => {
      const path = typeof target === 'string' ? target : (target.types ?? target.default ?? '');
      return filesAt(path, home).map(({ file, star }) => ({
        specifier: `${name}${key.slice(1)}`.replaceAll('*', star),
        file: join(home, file),
      }));
    })
    .toSorted((a, b) => (a.specifier < b.specifier ? -1 : 1));
}

/** In `exports` a `*` is any text, the same at each of its places. */
function filesAt(path: string, home: string): { file: string; star: string }[] {
  if (!path.includes('*')) return [{ file: path, star: '' }];
  const [before = '', ...after] = path.split('*').map(escape);
  const pattern = new RegExp(`^${before}(.+)${after.join(String.raw`\1`)}$`);
  return globSync('{src,dist}/**/*.*', { cwd: home })
    .map((name) => `./${name.replaceAll('\\', '/')}`)
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) => {
      const star = pattern.exec(file)?.[1];
      return star === undefined ? [] : [{ file, star }];
    });
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
