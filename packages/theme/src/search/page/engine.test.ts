import { expect, test } from 'vitest';
import { isFound } from './engine.ts';

test.each([
  [{ words: [3] }, true],
  [{ words: [], matchedMetaFields: ['day', 'names'] }, true],
  [{ words: [], matchedMetaFields: ['title'] }, true],
  [{ words: [], matchedMetaFields: ['day', 'date', 'lang'] }, false],
  [{ words: [] }, false],
])('a page that matches by %j is found: %s', (result, isIn) => {
  expect(isFound(result)).toBe(isIn);
});
