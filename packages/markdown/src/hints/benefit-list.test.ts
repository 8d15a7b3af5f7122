import { expect, test } from 'vitest';
import { benefitListAt } from './benefit-list.ts';
import { articleOf } from './testing.ts';

const items = (count: number, item: (number: number) => string) =>
  Array.from({ length: count }, (_, index) => item(index + 1)).join('\n\n');
const heading = (number: number) => `### ${number}. Calm\n\nText.`;
const line = (number: number) => `${number}. Calm.\n\nText.`;
const isHint = (text: string, from = 0) => benefitListAt(articleOf(text), from) !== undefined;

test.each([
  [2, false],
  [3, true],
  [10, true],
  [11, false],
])('of %i items: %s', (count, isOne) => {
  expect(isHint(items(count, heading))).toBe(isOne);
  expect(isHint(items(count, line))).toBe(isOne);
});

test('counts the items it found', () => {
  expect(benefitListAt(articleOf(items(4, line)), 0)).toMatchObject({
    from: 0,
    to: 8,
    finding: {
      ruleId: 'looks-like-benefit-list',
      severity: 'info',
      reason: expect.stringMatching(/^These 4 items/),
      url: expect.stringContaining('process-list'),
    },
  });
});

test.each([
  ['steps, by the heading above', `## The steps to take\n\n${items(3, line)}`, 1],
  ['steps, by the line above', `Follow these steps:\n\n${items(3, line)}`, 1],
  ['questions', items(3, (number) => `### ${number}. What is it?\n\nText.`), 0],
  ['an item without text', `${items(3, line)}\n\n4. Tea.`, 0],
  ['an item with bullets only', items(3, (number) => `${number}. Calm.\n\n- text`), 0],
  ['long sections', items(3, (number) => `### ${number}. Calm\n\n${'Text. '.repeat(250)}`), 0],
  [
    'items of many blocks',
    items(3, (number) => `### ${number}. Calm\n\n${'Text.\n\n'.repeat(5)}`),
    0,
  ],
  [
    'whole sentences as leads',
    items(3, (number) => `${number}. It is calm. ${'And so on. '.repeat(8)}\n\nText.`),
    0,
  ],
  [
    'bold words between the items',
    items(3, (number) => `**${number}. Calm**\n\n**Note** text.`),
    0,
  ],
  [
    'one of our blocks among them',
    `${items(2, heading)}\n\n:::right-for-you\n- x\n:::\n\n${'### 3. Tea\n\nText.'}`,
    0,
  ],
])('is none: %s', (_what, text, from) => {
  expect(isHint(text, from)).toBe(false);
});

test('words about steps that are not of the list do no harm', () => {
  expect(isHint(`We go step by step. These are the reasons.\n\n${items(3, line)}`, 1)).toBe(true);
});

test.each([
  'It may fit if:\n\n- one\n- two',
  '“I was glad of the staff.”',
  'Call us at (562) 555-0134.',
  'Quote',
  '---',
  '[^1]: A note.',
])('the last item ends before %j', (after) => {
  expect(benefitListAt(articleOf(`${items(3, heading)}\n\n${after}\n\n## Next`), 0)?.to).toBe(6);
});

test('headings of items, and a line that asks for a call, say nothing of what follows', () => {
  const other = items(3, (number) => `### ${number}. A step outside\n\nText.`);
  expect(isHint(`## Why\n\n${other}\n\n${items(3, line)}`, 7)).toBe(true);
  const call = 'Call us at (562) 555-0134 to hear the next steps';
  expect(isHint(`${call}\n\n${items(3, line)}`, 1)).toBe(true);
});
