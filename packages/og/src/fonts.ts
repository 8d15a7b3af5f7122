import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { losesDots } from './font-packages.ts';
import { fontSet, type Range, readRanges } from './font-ranges.ts';
import { OgError } from './message.ts';

/** A font file, under a family name of its own: satori uses one file for a name, weight and style. */
export interface FontFile {
  family: string;
  path: string;
  weight: 400 | 500 | 600 | 700;
  style: 'normal' | 'italic';
  /** What it is used for: headings, text, or a script of the site’s own. */
  role: 'serif' | 'sans' | 'own';
  /** The letters it is for. */
  ranges: readonly Range[];
  /** Whether it is used on every card. */
  isBase: boolean;
}

/** Fonts of cards. Plain data: it is sent to workers. */
export interface FontSet {
  files: readonly FontFile[];
  /** For `font-family`, in the order in which a letter is looked for. */
  serif: string;
  sans: string;
}

interface Package {
  name: string;
  role: FontFile['role'];
  weights: readonly FontFile['weight'][];
  styles: readonly FontFile['style'][];
}

const serif: Package = {
  name: '@fontsource/newsreader',
  role: 'serif',
  weights: [500, 600],
  styles: ['normal', 'italic'],
};
const sans: Package = {
  name: '@fontsource/atkinson-hyperlegible-next',
  role: 'sans',
  weights: [400, 600],
  styles: ['normal'],
};

/**
 * Newsreader and Atkinson Hyperlegible Next, and font packages of the site’s own after them, for other scripts:
 * `@fontsource/…`, looked for from the folder `from`. Nothing is ever fetched.
 */
export function findFonts(packages: readonly string[] = [], from?: URL): FontSet {
  const own = packages.map((name): Package => {
    return { name, role: 'own', weights: [500, 600], styles: ['normal'] };
  });
  return fontSet([serif, sans, ...own].flatMap((one) => filesOf(one, from)));
}

interface Metadata {
  family: string;
  weights: number[];
}

function filesOf({ name, role, weights, styles }: Package, from?: URL): FontFile[] {
  if (losesDots(name)) {
    throw new OgError('bad-font', {
      reason: `The font \`${name}\` loses the dots of Arabic letters on cards.`,
      remedy: 'Use `@fontsource/vazirmatn` in its place.',
    });
  }
  const folder = folderOf(name, from);
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown;
  const { family, weights: has } = read('metadata.json') as Metadata;
  const subsets = Object.entries(read('unicode.json') as Record<string, string>);
  const id = name.split('/').at(-1) ?? name;
  const nearest = (weight: number) =>
    has.toSorted((a, b) => Math.abs(a - weight) - Math.abs(b - weight))[0] ?? 400;
  return subsets.flatMap(([key, text]) => {
    // Large fonts are cut into slices, `[12]`.
    const subset = key.replace(/[[\]]/g, '');
    return weights.flatMap((weight) =>
      styles.flatMap((style) => {
        const stem = join(folder, 'files', `${id}-${subset}-${nearest(weight)}-${style}`);
        const path = [`${stem}.woff`, `${stem}.woff2`].find((file) => existsSync(file));
        if (!path) return [];
        const isBase = role !== 'own' && subset === 'latin';
        const ranges = readRanges(text);
        return [{ family: `${family} ${subset}`, path, weight, style, role, ranges, isBase }];
      }),
    );
  });
}

function folderOf(name: string, from?: URL): string {
  // As seen from the site first; ours are dependencies of this package.
  const places = [from && new URL('package.json', from), pathToFileURL(import.meta.filename)];
  for (const place of places) {
    if (!place) continue;
    try {
      return dirname(createRequire(place).resolve(`${name}/metadata.json`));
    } catch {
      // Not from here; the next place may see it.
    }
  }
  throw new OgError('bad-font', {
    reason: `The font package \`${name}\` for the cards cannot be found.`,
    remedy: `Install it: npm install ${name}`,
  });
}
