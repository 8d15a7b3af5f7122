/**
 * Writes `src/palettes.ts` from the palettes of `@hearten/components`, so that a card has the colours of the site it stands
 * for and cards can be drawn where there is no theme. Part of the build; a test holds that it was run.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { hexOf, sunOf } from '../src/css-colour.ts';

const require = createRequire(import.meta.url);
const colours = {
  ground: 'ground',
  surface: 'surface',
  sage: 'sage',
  ink: 'ink',
  muted: 'muted',
  heading: 'heading',
  green: 'green',
  clay: 'clay',
  deep: 'deep',
  onDeep: 'on-deep',
  onDeepMuted: 'on-deep-muted',
  line: 'line',
};

/** The text of `src/palettes.ts`. */
export function palettesModule(): string {
  const folder = dirname(require.resolve('@hearten/components/palettes/evergreen.css'));
  const palettes = readdirSync(folder)
    .filter((file) => file.endsWith('.css'))
    .toSorted()
    .map((file) => paletteText(basename(file, '.css'), readFileSync(join(folder, file), 'utf8')));
  return `// Written by scripts/palettes.ts from the palettes of @hearten/components; do not edit.
import type { Palette } from './look.ts';

/** The colours of each palette, in light and dark. */
export const palettes = {
${palettes.join('\n')}
} as const satisfies Record<string, Palette>;
`;
}

function paletteText(name: string, css: string): string {
  const shades = Object.entries(colours).map(([key, property]) => {
    const found = new RegExp(`--hearten-${property}: light-dark\\((.+\\)), (.+\\))\\);`).exec(css);
    const [light, dark] = [found?.[1], found?.[2]].map((colour) => hexOf(colour ?? ''));
    if (!light || !dark) throw new Error(`No colour --hearten-${property} in the palette ${name}.`);
    return [key, { light, dark }] as const;
  });
  const { green, clay } = Object.fromEntries(shades);
  if (!green || !clay) throw new Error(`No accents in the palette ${name}.`);
  const sun = (mode: 'light' | 'dark') => sunOf({ green: green[mode], clay: clay[mode] }, mode);
  const lines = [...shades, ['sun', { light: sun('light'), dark: sun('dark') }] as const].map(
    ([key, { light, dark }]) => `    ${key}: { light: '${light}', dark: '${dark}' },`,
  );
  return `  ${name}: {\n${lines.join('\n')}\n  },`;
}

if (import.meta.filename === process.argv[1]) {
  writeFileSync(join(import.meta.dirname, '../src/palettes.ts'), palettesModule());
}
