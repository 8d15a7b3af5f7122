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
  threads.map(({ comment, answers }) => {
    const id = comment?.id ?? 'removed';
    return answers.length > 0 ? [id, outline(answers)] : id;
  });

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

test('keeps a place for a comment that is gone, with its answers under it', () => {
  const list = [comment('a', 'gone'), comment('b', null, 1), comment('c', 'gone', 2)];
  expect(outline(toThreads(list))).toEqual([['removed', ['a', 'c']], 'b']);
  const deep = [comment('a', 'gone'), comment('b', 'a', 1), comment('c', 'b', 2)];
  expect(outline(toThreads(deep))).toEqual([['removed', [['a', ['b', 'c']]]]]);
});

test('loses no comment in a circle', () => {
  expect(outline(toThreads([comment('a', 'b'), comment('b', 'a', 1)]))).toEqual(['a', 'b']);
});

test('takes answers ten thousand deep', () => {
  const list = Array.from({ length: 10_000 }, (_, index) =>
    comment(`c${index}`, index === 0 ? null : `c${index - 1}`, index),
  );
  const [[, [[, deepest]]]] = outline(toThreads(list)) as [[string, [[string, unknown[]]]]];
  expect(deepest).toHaveLength(9_998);
});
