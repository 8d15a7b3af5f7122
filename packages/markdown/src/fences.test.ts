import { expect, test } from 'vitest';
import { check } from './check.ts';
import { colons, isBrokenOpening, isClosed, isFence, isWellFormed } from './fences.ts';
import { readSource } from './source.ts';

test.each([
  [':::figure', true],
  ['::::figure', true],
  ['::testimonial{id=maya}', true],
  [':::right-for-you[It may fit if]{interactive}', true],
  [':::figure{credit="Ana (CC0)"}  ', true],
  ['::embed{src="https://video.example/?v=1" title="a=b=c"}', true],
  ['::embed{src=https://video.example/?v=1}', false],
  ['::: figure', false],
  [':::figure {credit=x}', false],
  [':::figure[a] {b}', false],
  [':::figure words', false],
  [':::figure{credit=x', false],
  [':::', false],
  [':figure', false],
])('%j opens a block in both engines: %s', (line, expected) => {
  expect(isWellFormed(line)).toBe(expected);
});

test.each([
  [':::', true],
  ['  :::::  ', true],
  [':::\t', true],
  ['::', false],
  ['::: end', false],
  ['text :::', false],
])('%j is a fence: %s', (line, expected) => {
  expect(isFence(line)).toBe(expected);
});

test.each([
  ['::: figure', true],
  ['  :::figure {a}', true],
  [':::{credit=x}', true],
  [':::[label]', true],
  [':::', false],
  ['::testimonial', false],
  ['::testimonial {id=maya}', false],
  ['::embed[The house] {src=a}', true],
  ['::embed{src=https://video.example/?v=1}', true],
  ['::: 10:30', false],
])('%j looks like a broken opening: %s', (line, expected) => {
  expect(isBrokenOpening(line)).toBe(expected);
});

test.each([
  ['::::a', 4],
  ['a::', 0],
  ['', 0],
])('%j begins with %i colons', (line, expected) => {
  expect(colons(line)).toBe(expected);
});

test.each([
  [':::a\nx\n:::', true],
  [':::a\nx\n::::', true],
  ['::::a\nx\n:::', false],
  [':::a\nx', false],
  [':::a', false],
  ['> :::a\n> x\n> :::', true],
])('%j is closed: %s', (text, expected) => {
  const lines = text.split('\n');
  const column = text.indexOf(':') + 1;
  const position = {
    start: { line: 1, column },
    end: { line: lines.length, column: 1 },
  };
  expect(isClosed(position, readSource(text))).toBe(expected);
});

test.each([
  ['an unclosed block', 'Text.\n\n:::figure\n![a](/a.jpg)\n', ['3:1 unclosed-block']],
  ['a fence left over', 'Text.\n\n:::\n\nMore.\n', ['3:1 stray-fence']],
  [
    'a block in a block with as many colons',
    ':::right-for-you\nIf:\n\n- a\n\n:::figure\n![a](/a.jpg)\nSource: x\n:::\n\n[Call](tel:988)\n:::\n',
    ['6:1 nested-block'],
  ],
  [
    'an address without quotes',
    'Text.\n\n::embed{src=https://video.example/?v=1 title="Our house"}\n',
    ['3:1 broken-block'],
  ],
  ['a space before the name', '::: figure\n![a](/a.jpg)\n:::\n', ['1:1 broken-block']],
  [
    'a fence under a table',
    ':::condition-list\n- a\n\n| a |\n| - |\n| b |\n:::\n',
    ['7:1 fence-under-table'],
  ],
  ['fences that are right', ':::condition-list\n- a\n:::\n', []],
])('tells each mistake once, where it is: %s', (_how, text, expected) => {
  const found = check(text, { path: 'post.md' });
  expect(found.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`)).toEqual(expected);
});
