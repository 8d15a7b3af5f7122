import type { List, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { benefitList } from './benefit-list/shape.ts';
import { conditionList } from './condition-list/shape.ts';
import { readListItems } from './items.ts';
import { keyFacts } from './key-facts/shape.ts';
import { references } from './references/shape.ts';
import { rightForYou } from './right-for-you/shape.ts';
import type { Block, BlockShape, Finding } from './shape.ts';
import { whatToExpect } from './what-to-expect/shape.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const line = (...parts: (string | PhrasingContent)[]): Block => ({
  type: 'paragraph',
  children: parts.map((part) => (typeof part === 'string' ? text(part) : part)),
});
const list = (...items: string[]): Block => ({
  type: 'list',
  children: items.map((value) => ({ type: 'listItem', children: value ? [line(value)] : [] })),
});
const link: PhrasingContent = { type: 'link', url: 'tel:988', children: [text('Call')] };
const hardBreak: PhrasingContent = { type: 'break' };
const textOf = (blocks: readonly Block[]) => blocks.map((block) => toString(block));

function outline(blocks: Block[]) {
  const { before, items, after } = readListItems(blocks);
  return { before: textOf(before), items: items.map(textOf), after: textOf(after) };
}

test.each<[how: string, blocks: Block[], items: string[][]]>([
  ['a list', [list('a', 'b')], [['a'], ['b']]],
  ['lines of one paragraph', [line('• a\n• b')], [['a'], ['b']]],
  ['a paragraph each', [line('• a'), line('• b')], [['a'], ['b']]],
  ['hard line ends', [line('• a', hardBreak, '• b')], [['a'], ['b']]],
  ['other signs', [line('▪ a\n◦ b\n‣ c\n·d\n●e')], [['a'], ['b'], ['c'], ['d'], ['e']]],
  ['signs without a space', [line('•a\n•b')], [['a'], ['b']]],
  ['markup in a line', [line('• a ', link, '\n• b')], [['a Call'], ['b']]],
  ['a line that goes on', [line('• a\nb\n• c')], [['a\nb'], ['c']]],
  ['both kinds', [line('• a'), list('b')], [['a'], ['b']]],
  ['text between two lists, which stays', [list('a'), line('b.'), list('c')], [['a', 'b.'], ['c']]],
  ['an item with nothing in it, which goes', [list('a', '', 'b')], [['a'], ['b']]],
])('reads bullets from %s', (_how, blocks, items) => {
  expect(outline(blocks)).toEqual({ before: [], items, after: [] });
});

test('leaves a sign in the middle of a line alone', () => {
  expect(outline([line('9:00 • 17:00')])).toEqual({
    before: ['9:00 • 17:00'],
    items: [],
    after: [],
  });
});

test('takes a line above typed bullets for what stands before them', () => {
  expect(outline([line('For:\n• a\n• b'), line('also for:', hardBreak, '• c')])).toEqual({
    before: ['For:'],
    items: [['a'], ['b']],
    after: ['also for:• c'],
  });
});

const title: Block = { type: 'heading', depth: 4, children: [text('Not for')] };
const bold: PhrasingContent = { type: 'strong', children: [text('Never.')] };
const image: PhrasingContent = { type: 'image', url: '/a.jpg', alt: 'A door' };

test.each<[how: string, lead: Block, words: string]>([
  ['a heading', title, 'Not for'],
  ['a bold line', line(bold), 'Never.'],
  ['a line that ends in a colon', line('We wait. We do not treat:'), 'We wait. We do not treat:'],
  ['a line that is no sentence', line('Not for'), 'Not for'],
  ['a quoted line', { type: 'blockquote', children: [line('Not for:')] }, 'Not for:'],
  ['a line of HTML', { type: 'html', value: '<h4>Not for</h4>' }, '<h4>Not for</h4>'],
  ['a rule', { type: 'thematicBreak' }, ''],
])('ends the list at words that lead to another: %s', (_how, lead, words) => {
  const blocks = [list('a', 'b'), line('So.'), lead, list('c'), line('d\n• e')];
  const after = ['So.', words, 'c', 'd\n• e'];
  expect(outline(blocks)).toEqual({ before: [], items: [['a'], ['b']], after });
  expect(readListItems(blocks).second).toBe(lead);
});

test.each<[how: string, between: Block]>([
  ['a sentence', line('It is free (“yes.”)')],
  ['a picture', line(image)],
  ['a comment', { type: 'html', value: '<!-- more -->' }],
])('keeps in the item above: %s', (_how, between) => {
  const { items, after, second } = readListItems([list('a'), between, list('c')]);
  expect({ counts: items.map(({ length }) => length), after, second }).toEqual({
    counts: [2, 1],
    after: [],
    second: undefined,
  });
});

test('a checklist ticks its own list, and ends in its closing line all the same', () => {
  const said: string[] = [];
  const blocks = [
    line('It may fit if:'),
    list('a'),
    line('It is not enough if:'),
    list('b', 'c'),
    line(link, ' us.'),
  ];
  const read = rightForYou.read(blocks, { interactive: false }, ({ ruleId, actual }) =>
    said.push(`${ruleId} ${actual}`),
  );
  const built = rightForYou.build(read, { interactive: true }, { depth: 3 });
  expect(built.map((block) => [block.data?.hName ?? block.type, toString(block)])).toEqual([
    ['p', 'It may fit if:'],
    ['ul', 'a'],
    ['paragraph', 'It is not enough if:'],
    ['list', 'bc'],
    ['div', 'Call us.'],
  ]);
  expect(said).toEqual(['second-list It is not enough if:']);
});

test.each([conditionList, keyFacts, references])('$name says where a second list is', (shape) => {
  const said: string[] = [];
  const blocks = [list('a', 'b'), line('We do not:'), list('c')];
  const read = shape.read(blocks, {}, ({ ruleId, actual }) => said.push(`${ruleId} ${actual}`));
  expect(textOf((read as { after: Block[] }).after)).toEqual(['We do not:', 'c']);
  expect(said).toEqual(['second-list We do not:']);
});

test('a condition list keeps what stands around typed bullets', () => {
  const found = conditionList.read([line('For:'), line('• a\n• b'), line('Ask us.')], {}, fail);
  expect(textOf(found.before)).toEqual(['For:']);
  expect(found.items.map(textOf)).toEqual([['a'], ['b']]);
  expect(textOf(found.after)).toEqual(['Ask us.']);
});

test('a checklist has its lead above typed bullets, its closing line below', () => {
  const blocks = [line('Intro.'), line('It may fit if:'), line('• a\n• b'), line(link, ' us.')];
  const { before, lead, items, closing } = rightForYou.read(blocks, { interactive: false }, fail);
  expect(textOf(before)).toEqual(['Intro.']);
  expect(toString(lead)).toBe('It may fit if:');
  expect(items.map(textOf)).toEqual([['a'], ['b']]);
  expect(textOf(closing)).toEqual(['Call us.']);
});

test.each<[how: string, blocks: Block[], rules: string[]]>([
  ['no bullets', [line('It may fit.')], ['missing-list']],
  ['no closing line', [line('Lead'), list('a')], ['missing-closing-action']],
  ['a closing line without a link', [list('a'), line('Ask us.')], ['missing-closing-action']],
  ['a link in the list alone', [line('• ', link)], ['missing-closing-action']],
  ['nine points', [list(...'abcdefghi'), line(link)], []],
  ['ten points', [list(...'abcdefghij'), line(link)], ['checklist-count']],
])('a checklist with %s has the findings it should', (_how, blocks, rules) => {
  const findings: Finding[] = [];
  rightForYou.read(blocks, { interactive: false }, (finding) => findings.push(finding));
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(rules);
});

const ordered = (start: number): Block => ({ ...(list('a', 'b') as List), ordered: true, start });

test.each([
  ['references', references, 3, { hName: 'ol', hProperties: { start: 3 } }],
  ['references', references, 1, { hName: 'ol' }],
  ['condition-list', conditionList, 3, { hName: 'ol', hProperties: { start: 3 } }],
  ['condition-list', conditionList, 0, { hName: 'ol', hProperties: { start: 0 } }],
  ['what-to-expect', whatToExpect, 3, { hName: 'ol', hProperties: { start: 3 } }],
  ['benefit-list', benefitList, 3, { hName: 'ol', hProperties: { start: 3 } }],
])('%s keeps its numbers, from %3$i on', (_name, shape, start, data) => {
  const { read, build } = shape as BlockShape;
  const items = read([ordered(start), line('So.')], {}, () => {});
  const [built] = build(items, {}, { depth: 3 });
  expect(built?.data).toEqual(data);
});

test('key facts keep their numbers; bullets stay bullets', () => {
  const tagOf = (block: Block) => {
    const [region] = keyFacts.build(
      keyFacts.read([block], {}, () => {}),
      {},
      { depth: 3 },
    );
    return (region as { children: Block[] }).children[1]?.data;
  };
  expect(tagOf(ordered(2))).toEqual({ hName: 'ol', hProperties: { start: 2 } });
  expect(tagOf(list('a'))).toEqual({ hName: 'ul' });
});

function fail(finding: Finding): never {
  throw new Error(finding.reason);
}
