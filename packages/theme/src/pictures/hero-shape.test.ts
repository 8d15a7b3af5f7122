import { expect, test } from 'vitest';
import { heroShape } from './hero-shape.ts';

test.each([
  [1600, 900, 'across'],
  [1200, 600, 'across'],
  [1600, 700, 'wide'],
  [1000, 1000, 'narrow'],
  [1200, 1800, 'narrow'],
  [500, 280, 'narrow'],
  [600, 100, 'narrow'],
])('a picture of %i by %i is shown %s', (width, height, shape) => {
  expect(heroShape({ width, height })).toBe(shape);
});
