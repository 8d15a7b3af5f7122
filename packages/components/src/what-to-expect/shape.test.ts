import type { Heading, List, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import type { Block, Finding } from '../shape.ts';
import { whatToExpect } from './shape.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });
const line = (...parts: (string | PhrasingContent)[]): Block => ({
  type: 'paragraph',
  children: parts.map((part) => (typeof part === 'string' ? text(part) : part)),
});
const title = (value: string, id?: string): Heading => ({
  type: 'heading',
  depth: 3,
  children: [text(value)],
  ...(id && { data: { hProperties: { id } } }),
});
const numbered = (...items: Block[][]): List => ({
  type: 'list',
  ordered: true,
  children: items.map((children) => ({ type: 'listItem', children })),
});

function read(...blocks: Block[]) {
  const findings: Finding[] = [];
  const steps = whatToExpect.read(blocks, {}, (finding) => findings.push(finding));
  return { steps, findings };
}

const outline = ({ steps: { before, items, after } }: ReturnType<typeof read>) => [
  ...before.map((block) => toString(block)),
  items.map(({ lead, text }) => [toString(lead), ...text.map((block) => toString(block))]),
  ...after.map((block) => toString(block)),
];

const steps = [
  ['Before you come', 'We talk.'],
  ['The first day', 'You meet.'],
  ['A usual week', 'Three evenings.'],
] as const;

test.each<[how: string, blocks: Block[]]>([
  ['a numbered list', [numbered(...steps.map(([a, b]) => [line(strong(`${a}.`), ` ${b}`)]))]],
  ['headings', steps.flatMap(([a, b]) => [title(a), line(b)])],
  [
    'headings with typed numbers',
    steps.flatMap(([a, b], at) => [title(`${at + 1}. ${a}`), line(b)]),
  ],
  ['paragraphs', steps.map(([a, b]) => line(strong(a), `: ${b}`))],
])('reads steps from %s, with what stands around them', (_how, blocks) => {
  const found = read(line('It begins with a call.'), ...blocks);
  expect(outline(found)).toEqual(['It begins with a call.', steps]);
  expect(found.findings).toEqual([]);
});

test.each([
  [0, '3 to 10 steps; here are 0. Write a numbered list'],
  [1, '3 to 10 steps; here is 1. Say it in a sentence'],
  [2, '3 to 10 steps; here are 2. Say it in a sentence'],
  [11, '3 to 10 steps; here are 11. Join steps'],
])('of %i steps it says how many there should be', (count, reason) => {
  const items = Array.from({ length: count }, () => [line(strong('A step.'), ' Text.')]);
  const { findings } = read(line('Before.'), ...(count > 0 ? [numbered(...items)] : []));
  expect(findings).toMatchObject([
    { ruleId: 'step-count', actual: String(count), expected: ['3 to 10'] },
  ]);
  expect(findings[0]?.reason).toContain(reason);
});

test.each([3, 10])('of %i steps it says nothing', (count) => {
  const items = Array.from({ length: count }, () => [line(strong('A step.'), ' Text.')]);
  expect(read(numbered(...items)).findings).toEqual([]);
});

test('says which step has no lead, and keeps its text', () => {
  const long = 'You come in by the side door. It is open from 8:00.';
  const leads = ['A', 'B'].map((lead) => [line(strong(lead), ' Text.')]);
  const found = read(numbered([line(long)], ...leads));
  expect(outline(found)).toEqual([
    [
      ['', long],
      ['A', 'Text.'],
      ['B', 'Text.'],
    ],
  ]);
  expect(found.findings.map(({ ruleId }) => ruleId)).toEqual(['item-without-lead']);
  expect(found.findings[0]?.reason).toContain('Step 1 has no lead');
});

test('makes an ordered list with headings of the depth it is given, which keep their ids', () => {
  const { steps } = read(title('1. Before you come', '1-before-you-come'), line('We talk.'));
  const [list] = whatToExpect.build(steps, {}, { depth: 4 });
  expect(list).toMatchObject({
    data: { hName: 'ol' },
    children: [
      {
        data: { hName: 'li' },
        children: [
          { type: 'heading', depth: 4, data: { hProperties: { id: '1-before-you-come' } } },
          line('We talk.'),
        ],
      },
    ],
  });
});

test('leaves text without steps as it is', () => {
  const { steps } = read(line('It depends.'));
  expect(whatToExpect.build(steps, {}, { depth: 3 })).toEqual([line('It depends.')]);
});
