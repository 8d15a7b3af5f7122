import type { Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { markdownToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { definitionsIn } from './definitions.ts';
import { readAgain } from './plain-text.ts';
import { isLine, type Line, rereadLine } from './reread.ts';
import { readSource } from './source.ts';
import { isParent, type Node } from './tree.ts';

const isClaimed = ({ name }: TextDirective) => name === 'term';

/** The first line of a text that holds a directive, read again. */
function reread(written: string): { text: string; line: Line } {
  const text = `${written}\n\n[^1]: Except holidays.\n`;
  const find = (node: Node): Line | undefined => {
    if (isLine(node)) return node;
    for (const child of isParent(node) ? node.children : []) {
      const found = find(child);
      if (found) return found;
    }
    return undefined;
  };
  const tree = markdownToMdast(text, { features: { directive: true } }) as Root;
  const found = find(tree);
  if (!found) throw new Error(`no line in ${written}`);
  const source = readSource(text);
  const definitions = () => definitionsIn(tree, source);
  const read = { source, readAgain: readAgain('markdown'), definitions, isClaimed };
  return { text, line: rereadLine(found, read) };
}

/** Each node below a line with its line and column, and what stands there in the text. */
function placesIn(line: Line, text: string): string[] {
  const placesOf = (node: Node): string[] => {
    const { start, end } = node.position ?? {};
    const own = `${start?.line}:${start?.column} ${node.type} ${text.slice(start?.offset, end?.offset)}`;
    const isOurs = node.type === 'textDirective';
    return [own, ...(isParent(node) && !isOurs ? node.children.flatMap(placesOf) : [])];
  };
  return line.children.flatMap(placesOf);
}

test.each([
  [
    'a paragraph',
    'Open 10:30[^1]\nor [here](/a).',
    [
      '1:1 text Open 10:30',
      '1:11 footnoteReference [^1]',
      '1:15 text \nor ',
      '2:4 link [here](/a)',
      '2:5 text here',
      '2:14 text .',
    ],
  ],
  [
    'a paragraph with Windows line ends, emoji and a reference of characters',
    '😀 10:30[^1]\r\n&amp; [a](/a)',
    [
      '1:1 text 😀 10:30',
      '1:9 footnoteReference [^1]',
      '1:13 text \r\n&amp; ',
      '2:7 link [a](/a)',
      '2:8 text a',
    ],
  ],
  [
    'a quote in a list',
    '- > At 9:00[^1]\n  > or *10:30*',
    [
      '1:5 text At 9:00',
      '1:12 footnoteReference [^1]',
      '1:16 text \n  > or ',
      '2:8 emphasis *10:30*',
      '2:9 text 10:30',
    ],
  ],
  ['a heading', '## At 9:00[^1]\n', ['1:4 text At 9:00', '1:11 footnoteReference [^1]']],
  [
    'a cell',
    '|  At 9:00[^1] or *later* | x |\n| - | - |',
    [
      '1:4 text At 9:00',
      '1:11 footnoteReference [^1]',
      '1:15 text  or ',
      '1:19 emphasis *later*',
      '1:20 text later',
    ],
  ],
  [
    'a heading with a number typed before it',
    '### 1. At 9:00[^1]',
    ['1:5 text 1. At 9:00', '1:15 footnoteReference [^1]'],
  ],
  [
    'a heading of two lines',
    'At\nor 9:00[^1]\n---',
    ['1:1 text At\nor 9:00', '2:8 footnoteReference [^1]'],
  ],
  [
    'a paragraph with lines that begin like lists, headings and rules',
    '> At 9:00[^1]\n>     - or\n>     # at\n===\n    1. *ten*',
    [
      '1:3 text At 9:00',
      '1:10 footnoteReference [^1]',
      '1:14 text \n>     - or\n>     # at\n===\n    1. ',
      '5:8 emphasis *ten*',
      '5:9 text ten',
    ],
  ],
  [
    'HTML over two lines',
    'At 9:00[^1] <b\n    >x</b>',
    [
      '1:1 text At 9:00',
      '1:8 footnoteReference [^1]',
      '1:12 text  ',
      '1:13 html <b\n    >',
      '2:6 text x',
      '2:7 html </b>',
    ],
  ],
  [
    'a cell with a bar in its code',
    '| # `a\\|b` 9:00[^1] | x |\n| - | - |',
    ['1:3 text # ', '1:5 inlineCode `a\\|b`', '1:11 text  9:00', '1:16 footnoteReference [^1]'],
  ],
  [
    'a line with a word of ours',
    'The **:term[IOP] of 9:00[^1]** and\n*:term[PHP]*',
    [
      '1:1 text The ',
      '1:5 strong **:term[IOP] of 9:00[^1]**',
      '1:7 textDirective :term[IOP]',
      '1:17 text  of 9:00',
      '1:25 footnoteReference [^1]',
      '1:31 text  and\n',
      '2:1 emphasis *:term[PHP]*',
      '2:2 textDirective :term[PHP]',
    ],
  ],
])('what is read again in %s has its own place', (_, written, places) => {
  const { text, line } = reread(written);
  expect(placesIn(line, text)).toEqual(places);
});

test('a line without a label after a colon is the same', () => {
  const { line } = reread('Open 10:30 to :term[IOP].');
  expect(line.children.map(({ type }) => type)).toEqual([
    'text',
    'textDirective',
    'text',
    'textDirective',
    'text',
  ]);
});
