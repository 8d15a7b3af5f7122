import { readFileSync } from 'node:fs';
import { parse, wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';

const palettes = ['evergreen', 'harbor', 'clay'] as const;
type Palette = (typeof palettes)[number];

/** The colours of a palette, by name: for light and for dark. */
function readTokens(palette: Palette) {
  const css = readFileSync(new URL(`./palettes/${palette}.css`, import.meta.url), 'utf8');
  const pairs = css.matchAll(
    /--hearten-([\w-]+): light-dark\((oklch\([^)]*\)), (oklch\([^)]*\))\)/g,
  );
  return new Map([...pairs].map(([, name = '', light, dark]) => [name, { light, dark }]));
}

const tokens = new Map(palettes.map((palette) => [palette, readTokens(palette)]));

const grounds = ['ground', 'surface', 'sage'];
const texts = ['ink', 'muted', 'heading', 'green', 'clay'];
const onDeep = ['on-deep', 'on-deep-muted'];
// WCAG 2.2: 1.4.6 for text, 1.4.11 for borders of fields and focus (read 2026-11-23).
const rules: [string, string, number][] = [
  ...texts.flatMap((text) => grounds.map((ground): [string, string, number] => [text, ground, 7])),
  ...onDeep.map((text): [string, string, number] => [text, 'deep', 7]),
  ...['field-border', 'focus'].flatMap((edge) =>
    grounds.map((ground): [string, string, number] => [edge, ground, 3]),
  ),
];

function colour(palette: Palette, scheme: 'light' | 'dark', name: string) {
  const found = parse(tokens.get(palette)?.get(name)?.[scheme] ?? '');
  if (!found) throw new Error(`No colour --hearten-${name} in ${palette}.css.`);
  return found;
}

describe.each(palettes)('%s', (palette) => {
  describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
    test.each(rules)('%s on %s has a contrast of at least %d', (text, ground, least) => {
      const contrast = wcagContrast(colour(palette, scheme, text), colour(palette, scheme, ground));
      expect(contrast).toBeGreaterThanOrEqual(least);
    });
  });

  test('has the same names as the others', () => {
    expect([...(tokens.get(palette)?.keys() ?? [])]).toEqual([
      ...(tokens.get('evergreen')?.keys() ?? []),
    ]);
  });
});

test('every colour of the palette is checked, but the hairline, which carries no meaning', () => {
  const texts = rules.map(([text]) => text);
  const grounds = rules.map(([, ground]) => ground);
  const checked = new Set([...texts, ...grounds, 'line']);
  const names = [...(tokens.get('evergreen')?.keys() ?? [])];
  expect(names.filter((name) => !checked.has(name))).toEqual([]);
  expect(names.length).toBeGreaterThan(10);
});
