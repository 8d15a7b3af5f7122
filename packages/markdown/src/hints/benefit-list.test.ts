import { expect, test } from 'vitest';
import { benefitListAt } from './benefit-list.ts';
import { articleOf } from './testing.ts';

const items = (count: number, item: (number: number) => string) =>
  Array.from({ length: count }, (_, index) => item(index + 1)).join('\n\n');
const heading = (number: number) => `### ${number}. Calm\n\nText.`;
const line = (number: number) => `${number}. Calm.\n\nText.`;
/** A list of benefits by its heading, which stands at 0. */
const under = (text: string) => `## Benefits\n\n${text}`;
const isHint = (text: string, from = 1) => benefitListAt(articleOf(text), from) !== undefined;

test.each([
  [2, false],
  [3, true],
  [10, true],
  [11, false],
])('of %i items: %s', (count, isOne) => {
  expect(isHint(under(items(count, heading)))).toBe(isOne);
  expect(isHint(under(items(count, line)))).toBe(isOne);
});

test('counts the items it found', () => {
  expect(benefitListAt(articleOf(under(items(4, line))), 1)).toMatchObject({
    from: 1,
    to: 9,
    finding: {
      ruleId: 'looks-like-benefit-list',
      severity: 'info',
      reason: expect.stringMatching(/^These 4 items/),
      url: expect.stringContaining('process-list'),
    },
  });
});

test.each([
  ['steps, by the heading above', `## The steps that help\n\n${items(3, line)}`],
  ['steps, by the line above', `Follow these steps, they help you:\n\n${items(3, line)}`],
  ['questions', under(items(3, (number) => `### ${number}. What is it?\n\nText.`))],
  ['an item without text', under(`${items(3, line)}\n\n4. Tea.`)],
  ['an item with bullets only', under(items(3, (number) => `${number}. Calm.\n\n- text`))],
  ['long sections', under(items(3, (number) => `### ${number}. Calm\n\n${'Text. '.repeat(250)}`))],
  [
    'items of many blocks',
    under(items(3, (number) => `### ${number}. Calm\n\n${'Text.\n\n'.repeat(5)}`)),
  ],
  [
    'whole sentences as leads',
    under(items(3, (number) => `${number}. It is calm. ${'And so on. '.repeat(8)}\n\nText.`)),
  ],
  [
    'bold words between the items',
    under(items(3, (number) => `**${number}. Calm**\n\n**Note** text.`)),
  ],
  [
    'one of our blocks among them',
    under(`${items(2, heading)}\n\n:::right-for-you\n- x\n:::\n\n${'### 3. Tea\n\nText.'}`),
  ],
  ['nothing that says so', `Text.\n\n${items(3, line)}`],
])('is none: %s', (_what, text) => {
  expect(isHint(text)).toBe(false);
});

const thirst = '1. Thirst\n\nText.\n\n2. Shaking\n\nText.\n\n3. Overdose\n\nText.';

test.each<[what: string, text: string, from: number]>([
  ['by the heading above', `## Side effects of lithium therapy\n\n${items(3, line)}`, 1],
  ['by a heading further out', `## Signs of an overdose\n\n### Benefits\n\n${items(3, line)}`, 2],
  ['by a numbered heading', `## Benefits\n\n### 2. Risks of care\n\n${items(3, line)}`, 2],
  ['by a bold line', `## Benefits\n\n**Risks**\n\nA few help you.\n\n${items(3, line)}`, 3],
  ['by the title', `---\ntitle: Side effects of lithium\n---\n\n## Our therapy\n\n${thirst}`, 2],
  ['by the first heading', `# Risks of care\n\n## Our program\n\n${items(3, line)}`, 2],
  ['by the line above', `## Benefits\n\nBut know the side\neffects. They are:\n\n${thirst}`, 2],
  ['by the leads', `## Lithium treatment\n\n${thirst}`, 1],
  ['by letters nobody sees', `## Benefits and side&nbsp;eff&shy;ects\n\n${items(3, line)}`, 1],
  ['by more than a heading', `## Benefits ${'of care '.repeat(50)}\n\n${items(3, line)}`, 1],
])('is none, %s', (_what, text, from) => {
  expect(isHint(text, from)).toBe(false);
});

test('is one under the name of a program, if no title says else', () => {
  expect(isHint(`---\ntitle: Evenings\n---\n\n## Our IOP\n\n${items(3, line)}`, 2)).toBe(true);
  expect(isHint(`# Lithium: risks\n\n## Benefits\n\n${items(3, line)}`, 2)).toBe(true);
});

test('words about steps that are not of the list do no harm', () => {
  expect(isHint(`We go step by step. These are the benefits.\n\n${items(3, line)}`)).toBe(true);
});

test.each([
  'It may fit if:\n\n- one\n- two',
  '“I was glad of the staff.”',
  'Call us at (562) 555-0134.',
  'In an emergency, do not email or call us at (562) 555-0134. Dial 911.',
  'It may not fit if:\n\n- one\n- two',
  'Quote',
  '---',
  '[^1]: A note.',
])('the last item ends before %j', (after) => {
  expect(
    benefitListAt(articleOf(under(`${items(3, heading)}\n\n${after}\n\n## Next`)), 1)?.to,
  ).toBe(7);
});

test('headings of items, and a line that asks for a call, say nothing of what follows', () => {
  const other = items(3, (number) => `### ${number}. A step outside\n\nText.`);
  expect(isHint(`## Why it works\n\n${other}\n\n${items(3, line)}`, 7)).toBe(true);
  const call = 'Call us at (562) 555-0134 to hear the next steps';
  expect(isHint(`## Benefits\n\n${call}\n\n${items(3, line)}`, 2)).toBe(true);
});

test('a bold line that leads into a checklist is no heading of what follows it', () => {
  const lead = '**It may fit if:**\n\n- one\n- two';
  expect(isHint(under(`${lead}\n\n${items(3, line)}`), 3)).toBe(true);
});
