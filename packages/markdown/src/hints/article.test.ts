import { expect, test } from 'vitest';
import { hasFenceLine } from './article.ts';
import { articleOf } from './testing.ts';

test.each<[text: string, isSound: boolean]>([
  ['Text.', true],
  ['It is 10:30 ::: or so.', true],
  [':::figure\nx\n:::', true],
  ['::::foo\n:::figure\nx\n:::\n::::', true],
  ['```md\n:::\n```', true],
  ['---\nnote: |\n  :::\n---', true],
  ['Text.\n\n:::', false],
  ['> :::', false],
  ['- :::', false],
  ['::: foo', false],
  [':::foo\nnever closed', false],
  [':::foo\n\n:::figure\nx\n:::', false],
  ['| a |\n| - |\n:::', false],
])('tells whether the fences of %j are sound: %s', (text, isSound) => {
  expect(articleOf(text).hasSoundFences).toBe(isSound);
});

test('gives the source of a block, whatever stands above it', () => {
  const article = articleOf('\uFEFF---\r\ntitle: é😀\r\n---\r\n\r\n😀 one\r\n\r\n*two*\r\n');
  expect([1, 2, 9].map(article.textOf)).toEqual(['😀 one', '*two*', '']);
  expect(article.lineEnd).toBe('\r\n');
});

test.each(['  :::', '> - :::x', '1. :::'])('sees the fence in %j', (line) => {
  expect(hasFenceLine(`text\n${line}`)).toBe(true);
  expect(hasFenceLine(`text ${line}`)).toBe(false);
});
