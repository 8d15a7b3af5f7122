import type { PhrasingContent } from 'mdast';
import { expect, test } from 'vitest';
import { cutEnd, cutStart, splitLines, trimInlines } from './text.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });
const hardBreak: PhrasingContent = { type: 'break' };
const bullet = /^•\s*/u;

test.each<[how: string, children: PhrasingContent[], lines: PhrasingContent[][]]>([
  ['soft line ends', [text('• a\n• b')], [[text('• a')], [text('• b')]]],
  ['hard line ends', [text('• a'), hardBreak, text('• b')], [[text('• a')], [text('• b')]]],
  ['indented lines', [text('• a\n   • b')], [[text('• a')], [text('   • b')]]],
  ['no line that begins alike', [text('• a\nb • c')], [[text('• a\nb • c')]]],
  [
    'a hard line end inside an item',
    [text('• a'), hardBreak, text('b')],
    [[text('• a'), hardBreak, text('b')]],
  ],
  [
    'markup inside the lines',
    [text('• a '), strong('b'), text(' c\n• d '), strong('e')],
    [
      [text('• a '), strong('b'), text(' c')],
      [text('• d '), strong('e')],
    ],
  ],
  [
    'a line end right after markup',
    [text('• '), strong('a'), text('\n• b')],
    [[text('• '), strong('a')], [text('• b')]],
  ],
  ['nothing', [], []],
])('splits lines at %s', (_how, children, lines) => {
  expect(splitLines(children, bullet)).toEqual(lines);
});

test('keeps the nodes of a line it does not split', () => {
  const node = text('• a');
  expect(splitLines([node], bullet)[0]?.[0]).toBe(node);
});

test.each<[how: string, children: PhrasingContent[], trimmed: PhrasingContent[]]>([
  ['spaces at both ends', [text('  a b ')], [text('a b')]],
  ['what is empty then', [text(' '), strong('a'), text('\n')], [strong('a')]],
  ['line breaks', [hardBreak, text(' a'), hardBreak, hardBreak], [text('a')]],
  ['no space inside markup', [strong(' a '), text(' b')], [strong(' a '), text(' b')]],
  [
    'no space in the middle',
    [text('a '), strong('b'), text(' c')],
    [text('a '), strong('b'), text(' c')],
  ],
  ['all there is', [text('  '), hardBreak, text('\n')], []],
])('trims %s', (_how, children, trimmed) => {
  expect(trimInlines(children)).toEqual(trimmed);
});

test('gives nodes back that have nothing to trim', () => {
  const node = text('a');
  expect(trimInlines([node])[0]).toBe(node);
});

test('cuts only text at the very start and the very end', () => {
  expect(cutStart([text('1. a 1. b')], /^1\.\s/)).toEqual([text('a 1. b')]);
  expect(cutStart([strong('1. a')], /^1\.\s/)).toEqual([strong('1. a')]);
  expect(cutEnd([strong('a.'), text('b.')], /\.$/)).toEqual([strong('a.'), text('b')]);
  expect(cutEnd([text('a.'), strong('b.')], /\.$/)).toEqual([text('a.'), strong('b.')]);
});
