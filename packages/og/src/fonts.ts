import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { losesDots } from './font-packages.ts';
import { OgError } from './message.ts';

/** A font file, under a family name of its own: satori uses one file for a name, weight and style. */
export interface FontFile {
  family: string;
  path: string;
  weight: 400 | 500 | 600 | 700;
  style: 'normal' | 'italic';
}

/** The fonts of the cards. Plain data: it is sent to workers. */
export interface FontSet {
  files: readonly FontFile[];
  /** For `font-family`, in the order in which a letter is looked for. */
  serif: string;
  sans: string;
}

interface Package {
  name: string;
  weights: readonly FontFile['weight'][];
  styles: readonly FontFile['style'][];
  /** Which subsets; all when left out. */
  subsets?: readonly string[];
}

const subsets = ['latin', 'latin-ext'];
const serif: Package = {
  name: '@fontsource/newsreader',
  weights: [500, 600],
  styles: ['normal', 'italic'],
  subsets,
};
const sans: Package = {
  name: '@fontsource/atkinson-hyperlegible-next',
  weights: [400, 600],
  styles: ['normal'],
  subsets,
};

interface Metadata {
  family: string;
  subsets: string[];
  weights: number[];
  styles: string[];
}

/**
 * Newsreader and Atkinson Hyperlegible Next, and font packages of the site’s own after them, for other scripts:
 * `@fontsource/…`, looked for from the folder `from`. Nothing is ever fetched.
 */
export function findFonts(packages: readonly string[] = [], from?: URL): FontSet {
  const own = packages.map((name) => filesOf({ name, weights: [500, 600], styles: ['normal'] }, from));
  const serifFiles = filesOf(serif);
  const sansFiles = filesOf(sans);
  const families = (...lists: FontFile[][]) =>
    [...new Set(lists.flat().map(({ family }) => `'${family}'`))].join(', ');
  return {
    files: [...serifFiles, ...sansFiles, ...own.flat()],
    serif: families(serifFiles, ...own, sansFiles),
    sans: families(sansFiles, ...own, serifFiles),
  };
}

function filesOf({ name, weights, styles, subsets }: Package, from?: URL): FontFile[] {
  if (losesDots(name)) {
    throw new OgError('bad-font', {
      reason: `The font \`${name}\` loses the dots of Arabic letters on cards.`,
      remedy: 'Use `@fontsource/vazirmatn` in its place.',
    });
  }
  const folder = folderOf(name, from);
  const { family, ...has } = JSON.parse(
    readFileSync(join(folder, 'metadata.json'), 'utf8'),
  ) as Metadata;
  const id = name.split('/').at(-1) ?? name;
  const nearest = (weight: number) =>
    has.weights.toSorted((a, b) => Math.abs(a - weight) - Math.abs(b - weight))[0] ?? 400;
  const files = (subsets ?? has.subsets).flatMap((subset) =>
    weights.flatMap((weight) =>
      styles.map(
        (style): FontFile => ({
          family: `${family} ${subset}`,
          path: join(folder, 'files', `${id}-${subset}-${nearest(weight)}-${style}.woff`),
          weight,
          style,
        }),
      ),
    ),
  );
  return files.filter(({ path }) => existsSync(path));
}

function folderOf(name: string, from?: URL): string {
  // As seen from the site first; ours are dependencies of this package.
  for (const base of [from && new URL('package.json', from), pathToFileURL(import.meta.filename)]) {
    if (!base) continue;
    try {
      return dirname(createRequire(base).resolve(`${name}/metadata.json`));
    } catch {
      // Not from here; the next place may see it.
    }
  }
  throw new OgError('bad-font', {
    reason: `The font package \`${name}\` for the cards cannot be found.`,
    remedy: `Install it: npm install ${name}`,
  });
}
