import { expect, test } from 'vitest';
import { isQuote, readAttribution, readQuote } from './quote.ts';
import { articleOf } from './testing.ts';

test.each([
  ['“I came home.”', ['I came home.'], ''],
  ['"I came home."', ['I came home.'], ''],
  ['«Volví a casa.»', ['Volví a casa.'], ''],
  ['*“I came home.”*', ['I came home.'], ''],
  ['“I came\nhome.” — Maya, alumni', ['I came\nhome.'], 'Maya, alumni'],
  ['> I came home.', ['I came home.'], ''],
  ['> “I came home.”\n> — Maya', ['I came home.'], 'Maya'],
  [
    '> I came home.\r\n>\r\n> It was *late*.\r\n>\r\n> -- M.',
    ['I came home.', 'It was *late*.'],
    'M.',
  ],
])('reads %j', (text, paragraphs, by) => {
  const quote = readQuote(articleOf(text), 0);
  expect(quote?.paragraphs.map((words) => words.replaceAll('\r', ''))).toEqual(paragraphs);
  expect(quote?.by).toBe(by);
});

test.each([
  'I came home.',
  '“I came home,” she said.',
  '“One” and “two”',
  '"One" and "two"',
  '“I came home."',
  '> **Note:** I came home.',
  '> [!NOTE]\n> I came home.',
  '> ## I came home',
  '> - I came home',
  '## “I came home.”',
  '- “I came home.”',
])('%j is no quote', (text) => {
  expect(readQuote(articleOf(text), 0)).toBeUndefined();
  expect(isQuote(articleOf(text), 0)).toBe(false);
});

test.each([
  ['— Maya, alumni', 'Maya, alumni'],
  ['- Maya', 'Maya'],
  ['-- M. R.', 'M. R.'],
  ['Maya R.', 'Maya R.'],
  ['**Maya, alumni**', '**Maya, alumni**'],
  ['- one\n- two', undefined],
  ['Maya came home.', undefined],
  ['Quote', undefined],
  ['## Maya', undefined],
])('the name under a quote in %j is %j', (text, by) => {
  expect(readAttribution(articleOf(text), 0)).toBe(by);
});
