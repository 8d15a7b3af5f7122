import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { palettesModule } from '../scripts/palettes.ts';
import * as door from './index.ts';

test('the door opens to these names', () => {
  expect(Object.keys(door).toSorted()).toEqual([
    'OgError',
    'altOf',
    'cardKinds',
    'createOg',
    'defineTemplate',
    'formatMessage',
    'h',
    'openCache',
    'palettes',
    'readLook',
    'size',
    'templates',
  ]);
});

test('the palettes are those of the components', () => {
  expect(readFileSync(new URL('./palettes.ts', import.meta.url), 'utf8')).toBe(palettesModule());
});
