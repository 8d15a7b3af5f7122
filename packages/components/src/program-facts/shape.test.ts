import type { List, PhrasingContent } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import type { Block, Finding } from '../shape.ts';
import { programFacts } from './shape.ts';

type Part = string | PhrasingContent;

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });
const emphasis = (value: string): PhrasingContent => ({
  type: 'emphasis',
  children: [text(value)],
});
const html = (value: string): PhrasingContent => ({ type: 'html', value });
const hard: PhrasingContent = { type: 'break' };
const link: PhrasingContent = { type: 'link', url: '/cost', children: [strong('Cost:')] };
const line = (...parts: Part[]): Block => ({
  type: 'paragraph',
  children: parts.map((part) => (typeof part === 'string' ? text(part) : part)),
  position: { start: { line: 4, column: 3 }, end: { line: 9, column: 1 } },
});
const title = (value: string): Block => ({ type: 'heading', depth: 3, children: [text(value)] });
const list = (...items: (Block[] | Part)[]): List => ({
  type: 'list',
  children: items.map((item) => ({
    type: 'listItem',
    children: Array.isArray(item) ? item : [line(item)],
  })),
});
const numbered = (...items: Part[]): List => ({ ...list(...items), ordered: true });

function read(...blocks: Block[]) {
  const findings: Finding[] = [];
  const facts = programFacts.read(blocks, {}, (finding) => findings.push(finding));
  return { facts, findings, said: findings.map(({ ruleId }) => ruleId) };
}

const toString = (node: unknown) => toText(node, { includeHtml: false });
const wordsOf = (blocks: readonly Block[]) => blocks.map((block) => toString(block)).join('|');

/** `Hours = 9 / 10`; what has no term is in brackets, what stands around in its place. */
function outline(...blocks: Block[]) {
  const { before, items, after } = read(...blocks).facts;
  return [
    ...before.map((block) => toString(block)),
    ...items.map(({ term, values }) =>
      term.length > 0
        ? `${toString(term)} = ${values.map(wordsOf).join(' / ')}`
        : `[${values.map(wordsOf).join(' / ')}]`,
    ),
    ...after.map((block) => toString(block)),
  ];
}

test.each<[parts: Part[], fact: string]>([
  [[strong('Hours:'), ' 9 a week'], 'Hours = 9 a week'],
  [[strong('Hours'), ': 9 a week'], 'Hours = 9 a week'],
  [[strong('Hours : '), '9 a week'], 'Hours = 9 a week'],
  [[strong('Hours.'), ' 9 a week'], 'Hours = 9 a week'],
  [[strong('Hours'), ' – 9 a week'], 'Hours = 9 a week'],
  [[strong('Hours'), '\n9 a week'], 'Hours = 9 a week'],
  [[strong('Hours'), hard, '9 a week'], 'Hours = 9 a week'],
  [[emphasis('Hours:'), ' 9 a week'], 'Hours = 9 a week'],
  [[link, ' ask us'], 'Cost = ask us'],
  [['Hours: 9 a week'], 'Hours = 9 a week'],
  [['hours: 10:30 to 18:00'], 'hours = 10:30 to 18:00'],
  [['Hours per ', emphasis('week'), ': 9'], 'Hours per week = 9'],
  [['Ages we see: 18: 20'], 'Ages we see = 18: 20'],
  [[html('<b>'), 'Hours', html('</b>'), ': 9'], 'Hours = 9'],
  [['Call: ', { type: 'link', url: 'tel:988', children: [text('988')] }], 'Call = 988'],
])('finds the term in %j', (parts, fact) => {
  expect(outline(list([line(...parts)]))).toEqual([fact]);
  expect(read(list([line(...parts)])).said).toEqual([]);
});

test.each<[parts: Part[]]>([
  [['10:30 to 18:00']],
  [['Open 10:30 to 18:00']],
  [['10: 30']],
  [['https://example.org/']],
  [[strong('9 to 19'), ' hours a week']],
  [['Come as you are. Bring this: a pen']],
  [['Whatever anybody else may have told you so far: no']],
  [[html('<b>'), 'Hours: 9', html('</b>')]],
  [[strong('Hours:')]],
  [['Hours:']],
])('finds no term in %j', (parts) => {
  const words = toString(line(...parts));
  const blocks = [list([line(strong('Length:'), ' 8')], [line(...parts)], 'Ages: 18')];
  expect(outline(...blocks)).toEqual(['Length = 8', `[${words}]`, 'Ages = 18']);
  expect(read(...blocks).said).toEqual(['fact-without-term']);
});

test.each<[how: string, blocks: Block[], facts: string[]]>([
  ['paragraphs', [line(strong('A:'), ' 1'), line('B: 2')], ['A = 1', 'B = 2']],
  ['lines', [line('A: 1\nB: 2', hard, 'C: 3')], ['A = 1', 'B = 2', 'C = 3']],
  ['lines in bold', [line(strong('A:'), ' 1\n', strong('B:'), ' 2')], ['A = 1', 'B = 2']],
  ['lines half in bold', [line(strong('A:'), ' 1\nB: 2')], ['A = 1', 'B = 2']],
  ['lines parted by <br>', [line('A: 1', html('<br>'), 'B: 2')], ['A = 1', 'B = 2']],
  ['typed bullets', [line('• A: 1\n• ', strong('B:'), ' 2')], ['A = 1', 'B = 2']],
  ['a typed bullet each', [line('• A: 1'), line('• B: 2')], ['A = 1', 'B = 2']],
  ['a line that goes on', [line('A: 1\nand 2\nB: 3')], ['A = 1\nand 2', 'B = 3']],
  [
    'a line that goes on with a colon',
    [line(strong('A:'), ' 1, on\nmost days: 2\n', strong('B:'), ' 3')],
    ['A = 1, on\nmost days: 2', 'B = 3'],
  ],
  ['several lines of an item', [list([line('A: 1\nB: 2')])], ['A = 1', 'B = 2']],
])('reads facts from %s', (_how, blocks, facts) => {
  expect(outline(...blocks)).toEqual(facts);
  expect(read(...blocks).said).toEqual([]);
});

test.each<[how: string, blocks: Block[], facts: string[]]>([
  ['a list in the item', [list([line(strong('A:')), list('1', '2')])], ['A = 1 / 2']],
  ['text and a list', [list([line('A: 0'), list('1', '2')])], ['A = 0 / 1 / 2']],
  ['a numbered list, which stays', [list([line('A: 0'), numbered('1', '2')])], ['A = 0 / 12']],
  ['a paragraph below', [line(strong('A')), line('1'), line('B: 2')], ['A = 1', 'B = 2']],
  ['a list below', [line('A:'), list('1', '2'), line('B: 3')], ['A = 1 / 2', 'B = 3']],
  ['typed bullets below', [line('A:'), line('• 1'), line('• 2\n• 3')], ['A = 1 / 2 / 3']],
  ['typed bullets in lines', [line('A:\n• 1\n• 2'), line('B: 3')], ['A = 1 / 2', 'B = 3']],
])('takes for the value of a term %s', (_how, blocks, facts) => {
  expect(outline(...blocks)).toEqual(facts);
  expect(read(...blocks).said).toEqual([]);
});

test.each<[how: string, blocks: Block[], all: string[]]>([
  [
    'sentences',
    [line('It is small.'), list('A: 1'), line('Ask us.')],
    ['It is small.', 'A = 1', 'Ask us.'],
  ],
  ['a line with a colon', [line('The program:'), list('A: 1')], ['The program:', 'A = 1']],
  ['a bold line', [line(strong('The program')), list('A: 1')], ['The program', 'A = 1']],
  ['a line above the facts', [line('The program\nA: 1')], ['The program', 'A = 1']],
  [
    'headings',
    [title('Days'), list('A: 1'), title('Evenings'), list('A: 2')],
    ['Days', 'A = 1', '[Evenings]', 'A = 2'],
  ],
])('keeps around the facts %s', (_how, blocks, all) => {
  expect(outline(...blocks)).toEqual(all);
  expect(read(...blocks).said).toEqual([]);
});

test.each<[how: string, blocks: Block[], all: string[]]>([
  ['an item', [list('A: 1', 'no referral', 'B: 2')], ['A = 1', '[no referral]', 'B = 2']],
  ['the first item', [list('no referral', 'B: 2')], ['[no referral]', 'B = 2']],
  ['a typed bullet', [line('• no referral'), line('• B: 2')], ['[no referral]', 'B = 2']],
  ['a paragraph', [line('A: 1'), line('No.'), line('B: 2')], ['A = 1', '[No.]', 'B = 2']],
  ['a line after a break', [line('A: 1', hard, 'no'), line('B: 2')], ['A = 1no', 'B = 2']],
  ['a list of its own', [line('A: 1'), list('x', 'y')], ['A = 1', 'xy']],
  ['a term alone', [list([line(strong('A:'))], 'B: 2')], ['[A:]', 'B = 2']],
])('says once of %s that it has no term, and keeps it in its place', (_how, blocks, all) => {
  expect(outline(...blocks)).toEqual(all);
  expect(read(...blocks).said).toEqual(['fact-without-term']);
});

test('says on which line it stands', () => {
  const { findings } = read(line('A: 1\nB: 2', hard, 'no referral\n• by phone'));
  expect(findings.map(({ place }) => place)).toEqual([
    { line: 6, column: 3 },
    { line: 7, column: 3 },
  ]);
});

test('without any fact, keeps all as it is and says how one is written', () => {
  const blocks = [line('• 10:30 to 18:00'), list('evenings'), line(strong('Cost:'))];
  const { facts, findings } = read(...blocks);
  expect(facts).toEqual({ before: blocks, items: [], after: [] });
  expect(findings).toMatchObject([
    { ruleId: 'missing-list', expected: ['- **Hours:** 9 to 19 a week'] },
  ]);
});

test('parts the list where something without a term stands', () => {
  const { facts } = read(list('A: 1', 'no referral', 'B: 2', 'C: 3'));
  const built = programFacts.build(facts, {}, { depth: 3 });
  expect(built.map((block) => [block.data?.hName, toString(block)])).toEqual([
    ['dl', 'A1'],
    [undefined, 'no referral'],
    ['dl', 'B2C3'],
  ]);
});

test('takes words for facts on a page without Markdown', () => {
  const one = (value: string): Block[] => [{ type: 'paragraph', children: [text(value)] }];
  expect(
    programFacts.toItems?.([
      { term: 'Hours', value: '9 a week' },
      { term: [strong('Where')], value: ['here', one('by video')] },
    ]),
  ).toEqual({
    before: [],
    items: [
      { term: [text('Hours')], values: [one('9 a week')] },
      { term: [strong('Where')], values: [one('here'), one('by video')] },
    ],
    after: [],
  });
});
