import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import {
  colourTokens,
  otherTokens,
  palettes,
  propertyOf,
  tokenOverrides,
  tokensCss,
} from './tokens.ts';

const require = createRequire(import.meta.url);
const read = (file: string) => readFileSync(require.resolve(`@hearten/components/${file}`), 'utf8');
const propertiesIn = (css: string) => [...css.matchAll(/(--hearten-[\w-]+):/g)].map(([, n]) => n);

test('has a name for each custom property, in every palette', () => {
  const names = [...colourTokens, ...otherTokens].map(propertyOf).toSorted();
  for (const palette of palettes) {
    const css = read('base.css') + read(`palettes/${palette}.css`);
    expect(propertiesIn(css).toSorted(), palette).toEqual(names);
  }
});

test.each([
  [{}, ''],
  [{ radius: '0' }, '@layer hearten.base{:root:root:root{--hearten-radius:0;}}'],
  [
    { onDeepMuted: { light: 'white', dark: '#eee' }, sans: "'My Sans', sans-serif" },
    "@layer hearten.base{:root:root:root{--hearten-on-deep-muted:light-dark(white, #eee);--hearten-sans:'My Sans', sans-serif;}}",
  ],
])('writes %j as CSS', (tokens, css) => {
  expect(tokensCss(tokenOverrides.parse(tokens))).toBe(css);
});

test.each([
  { green: 'red; } body { display: none' },
  { green: '</style>' },
  { sans: 'url(https://fonts.example/x)' },
  { grene: 'red' },
  { green: { light: 'red' } },
  { radius: { light: '1px', dark: '2px' } },
  { radius: 1 },
])('takes no %j', (tokens) => {
  expect(tokenOverrides.safeParse(tokens).success).toBe(false);
});
