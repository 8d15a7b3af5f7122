import { expect, test } from 'vitest';
import type { Position } from 'unist';
import { articleOf } from './testing.ts';
import { wholeLines } from './whole-lines.ts';

test.each([
  ['One.\n\n  two \n   lines \t\n\nThree.', '  two \n   lines \t'],
  ['One.\r\n\r\n two \r\n\r\nThree.', ' two '],
  ['One.\n\ntwo', 'two'],
])('takes the second block of %j with its whole lines', (text, lines) => {
  const { blocks, source } = articleOf(text);
  const position = blocks[1]?.position as Position;
  const place = wholeLines(position, position, source);
  expect(source.slice(place?.start, place?.end)).toBe(lines);
  expect(place?.start).toMatchObject({ line: 3, column: 1 });
});

test('gives no place where something else stands on the lines', () => {
  const { source } = articleOf('> quoted');
  const [start, end] = [
    { line: 1, column: 3, offset: 2 },
    { line: 1, column: 9, offset: 8 },
  ];
  expect(wholeLines({ start, end }, { start, end }, source)).toBeUndefined();
});

test('takes spaces on both sides', () => {
  const { source } = articleOf('  two\t\nthree');
  const position = {
    start: { line: 1, column: 3, offset: 2 },
    end: { line: 1, column: 6, offset: 5 },
  };
  expect(wholeLines(position, position, source)).toEqual({
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: 7, offset: 6 },
  });
});
