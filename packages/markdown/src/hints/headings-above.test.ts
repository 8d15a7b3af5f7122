import { expect, test } from 'vitest';
import { articleOf } from './testing.ts';

test('tells the headings a block stands under, the nearest one first', () => {
  const { blocks, headingsOf } = articleOf(
    '# A\n\n## B\n\nText.\n\n#### C\n\n**D**\n\nText.\n\n**E** text.\n\n## F\n\nText.',
  );
  expect(blocks.map((_, index) => headingsOf(index))).toEqual([
    [],
    [0],
    [1, 0],
    [1, 0],
    [3, 1, 0],
    [4, 3, 1, 0],
    [4, 3, 1, 0],
    [4, 3, 1, 0],
    [7, 0],
  ]);
  expect(headingsOf(99)).toEqual([]);
});

test('the heading of an item ends no other of its depth', () => {
  const { headingsOf } = articleOf('## A\n\n## 1. B\n\n## 2. C\n\nText.\n\n## D\n\nText.');
  expect([1, 2, 3, 5].map(headingsOf)).toEqual([[0], [1, 0], [2, 0], [4]]);
});
