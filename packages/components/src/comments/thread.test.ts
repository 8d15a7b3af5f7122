import { expect, test } from 'vitest';
import { type Thread, toThreads } from './thread.ts';

const comment = (id: string, parent: string | null = null, minute = 0) => ({
  id,
  parent,
  author: id,
  text: id,
  date: new Date(Date.UTC(2026, 0, 1, 0, minute)),
});
const outline = (threads: readonly Thread[]): unknown[] =>
  threads.map(({ comment: { id }, answers }) => (answers.length > 0 ? [id, outline(answers)] : id));

test('puts answers under what they answer, in the order they came', () => {
  const list = [
    comment('c', 'a', 3),
    comment('b', null, 2),
    comment('a', null, 1),
    comment('d', 'a', 2),
  ];
  expect(outline(toThreads(list))).toEqual([['a', ['d', 'c']], 'b']);
});

test('keeps deeper answers on the third level', () => {
  const list = [
    comment('a'),
    comment('b', 'a', 1),
    comment('c', 'b', 2),
    comment('d', 'c', 3),
    comment('e', 'd', 4),
  ];
  expect(outline(toThreads(list))).toEqual([['a', [['b', ['c', 'd', 'e']]]]]);
});

test('loses no comment whose parent is gone, and none in a circle', () => {
  expect(outline(toThreads([comment('a', 'gone')]))).toEqual(['a']);
  expect(outline(toThreads([comment('a', 'b'), comment('b', 'a', 1)]))).toEqual(['a', 'b']);
});
