import type { Heading, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import type { Block, Finding } from '../shape.ts';
import { keyFacts } from './shape.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const line = (value: string): Block => ({ type: 'paragraph', children: [text(value)] });
const list = (...items: string[]): Block => ({
  type: 'list',
  children: items.map((value) => ({ type: 'listItem', children: [line(value)] })),
});
const title = (value: string): Heading => ({
  type: 'heading',
  depth: 3,
  children: [text(value)],
  data: { hProperties: { id: 'an-id' } },
});

function read(...blocks: Block[]) {
  const findings: Finding[] = [];
  const facts = keyFacts.read(blocks, {}, (finding) => findings.push(finding));
  return { facts, findings };
}

/** What is shown, by tag or type, and the name of the region. */
function shown(blocks: Block[], lang?: string) {
  const [region] = keyFacts.build(read(...blocks).facts, {}, { depth: 3, lang });
  if (region?.type !== 'blockquote') throw new Error('There is no region.');
  return {
    name: region.data?.hProperties?.ariaLabel,
    content: region.children.map((child) => [child.data?.hName ?? child.type, toString(child)]),
  };
}

test.each<[how: string, blocks: Block[], name: string, rest: string[][]]>([
  ['nothing', [], 'Key facts', []],
  ['a label', [line('In short')], 'In short', []],
  ['a label with a colon', [line('In short:')], 'In short', []],
  ['a question', [line('What should I know?')], 'What should I know?', []],
  ['a heading', [title('Key takeaways')], 'Key takeaways', []],
  ['a heading that ends in a full stop', [title('In short.')], 'In short.', []],
  ['a sentence', [line('You can start now.')], 'Key facts', [['paragraph', 'You can start now.']]],
  ['two lines', [line('In short\nand sweet')], 'Key facts', [['paragraph', 'In short\nand sweet']]],
  ['many words', [line('x'.repeat(81))], 'Key facts', [['paragraph', 'x'.repeat(81)]]],
  [
    'a label and text',
    [line('In short'), line('Most ask.')],
    'In short',
    [['paragraph', 'Most ask.']],
  ],
])('above the facts, takes for the title: %s', (_how, blocks, name, rest) => {
  expect(shown([...blocks, list('a', 'b'), line('After.')])).toEqual({
    name,
    content: [['heading', name], ...rest, ['ul', 'ab'], ['paragraph', 'After.']],
  });
});

test.each([
  ['en-US', 'Key facts'],
  ['es', 'Lo esencial'],
  ['es-MX', 'Lo esencial'],
  [undefined, 'Key facts'],
])('names its region in %s', (lang, name) => {
  expect(shown([list('a')], lang)).toMatchObject({
    name,
    content: [
      ['heading', name],
      ['ul', 'a'],
    ],
  });
});

test('keeps the id of the heading it was written under', () => {
  const [region] = keyFacts.build(read(title('In short'), list('a')).facts, {}, { depth: 2 });
  expect(region).toMatchObject({
    children: [{ type: 'heading', depth: 2, data: { hProperties: { id: 'an-id' } } }, {}],
  });
});

test('keeps text without bullets, and says how they are written', () => {
  expect(shown([line('In short')]).content).toEqual([
    ['heading', 'Key facts'],
    ['paragraph', 'In short'],
  ]);
  expect(read(line('In short')).findings).toMatchObject([
    { ruleId: 'missing-list', expected: ['- …'] },
  ]);
});

test.each([
  [1, []],
  [5, []],
  [6, [{ ruleId: 'key-facts-count', actual: '6', expected: ['at most 5'] }]],
])('of %i facts it says %j', (count, findings) => {
  const items = Array.from({ length: count }, (_, at) => `Fact ${at}`);
  expect(read(list(...items)).findings).toMatchObject(findings);
});

test('says of each set but the first that the page has one', () => {
  const places: unknown[] = [];
  const uses = [3, 9, 20].map((row) => ({ attributes: {}, place: { line: row, column: 1 } }));
  keyFacts.checkPage?.(uses, ({ ruleId, place }) => places.push([ruleId, place]));
  expect(places).toEqual([
    ['key-facts-repeated', { line: 9, column: 1 }],
    ['key-facts-repeated', { line: 20, column: 1 }],
  ]);
  keyFacts.checkPage?.(uses.slice(0, 1), ({ ruleId }) => places.push(ruleId));
  expect(places).toHaveLength(2);
});

test('takes words for facts on a page without Markdown', () => {
  const facts = { before: [], items: [[line('a')]], after: [] };
  expect(keyFacts.toItems?.(['a'])).toEqual({ ...facts, title: [] });
  expect(keyFacts.toItems?.({ title: 'In short', items: ['a'] })).toEqual({
    ...facts,
    title: [text('In short')],
  });
});
