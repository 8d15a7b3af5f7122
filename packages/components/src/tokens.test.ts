import { readFileSync } from 'node:fs';
import { parse, wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const pairs = [
  ...css.matchAll(/--hearten-([\w-]+): light-dark\((oklch\([^)]*\)), (oklch\([^)]*\))\)/g),
];
const tokens = new Map(pairs.map(([, name, light, dark]) => [name, { light, dark }]));

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

function colour(name: string, scheme: 'light' | 'dark') {
  const found = parse(tokens.get(name)?.[scheme] ?? '');
  if (!found) throw new Error(`No colour --hearten-${name} in tokens.css.`);
  return found;
}

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  test.each(rules)('%s on %s has a contrast of at least %d', (text, ground, least) => {
    expect(wcagContrast(colour(text, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(
      least,
    );
  });
});

test('every colour of the palette is checked, but the hairline, which carries no meaning', () => {
  const texts = rules.map(([text]) => text);
  const grounds = rules.map(([, ground]) => ground);
  const checked = new Set([...texts, ...grounds, 'line']);
  expect([...tokens.keys()].filter((name) => !checked.has(name ?? ''))).toEqual([]);
});
