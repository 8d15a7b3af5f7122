import type { List, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import type { Block, Finding } from '../shape.ts';
import { toEntries } from '../entries.ts';
import { benefitList } from './shape.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });
const line = (...parts: (string | PhrasingContent)[]): Block => ({
  type: 'paragraph',
  children: parts.map((part) => (typeof part === 'string' ? text(part) : part)),
});
const title = (value: string, depth: 2 | 3 | 4 = 3): Block => ({
  type: 'heading',
  depth,
  children: [text(value)],
});
const list = (ordered: boolean, items: Block[][]): List => ({
  type: 'list',
  ordered,
  children: items.map((children) => ({ type: 'listItem', children })),
});
const numbered = (...items: Block[][]) => list(true, items);
const bulleted = (...items: Block[][]) => list(false, items);

function read(...blocks: Block[]) {
  const findings: Finding[] = [];
  const benefits = benefitList.read(blocks, { variant: 'numbers' }, (finding) =>
    findings.push(finding),
  );
  const textOf = (nodes: readonly Block[]) => nodes.map((node) => toString(node));
  return {
    before: textOf(benefits.before),
    items: benefits.items.map((item) => [toString(item.lead), ...textOf(item.text)]),
    after: textOf(benefits.after),
    findings: findings.map(({ ruleId, actual }) => (actual ? `${ruleId} ${actual}` : ruleId)),
  };
}

const leadsOf = (...titles: string[]) =>
  read(...titles.map((value) => title(value))).items.map(([lead]) => lead);

test.each([
  ['numbers that count on', ['1. Close', '2. Calm', '3. Kind'], ['Close', 'Calm', 'Kind']],
  ['brackets', ['1) Close', '(2) Calm', '3: Kind'], ['Close', 'Calm', 'Kind']],
  ['ten of them', ['9. a', '1. b'], ['9. a', '1. b']],
  ['numbers that are part of the words', ['24. July', '7 days'], ['24. July', '7 days']],
  ['a number that skips one', ['1. Close', '3. Kind'], ['Close', '3. Kind']],
  ['a number without a space', ['1.5 hours', '2.Calm'], ['1.5 hours', '2.Calm']],
])('takes typed numbers away where they count on: %s', (_how, titles, leads) => {
  expect(leadsOf(...titles)).toEqual(leads);
});

test.each([
  ['You stay at home.', 'You stay at home'],
  ['What you get:', 'What you get'],
  ['Open across the U.S.', 'Open across the U.S.'],
  ['Fewer days, e.g.', 'Fewer days, e.g.'],
  ['Groups until 9 p.m.', 'Groups until 9 p.m.'],
  ['And so on...', 'And so on...'],
  ['Is it for you?', 'Is it for you?'],
  ['We listen!', 'We listen!'],
])('makes a heading of “%s”', (typed, shown) => {
  expect(leadsOf(typed)).toEqual([shown]);
});

test('keeps the number and full stop of a lead that is markup', () => {
  const { items } = read(numbered([line(strong('You stay.'), ' At home.')]));
  expect(items).toEqual([['You stay', 'At home.']]);
});

test('keeps lists inside an item with that item', () => {
  const { items } = read(
    numbered(
      [line(strong('Many kinds of help.')), bulleted([line('groups')], [line('medicines')])],
      [line(strong('One plan.')), numbered([line('first')], [line('then')])],
    ),
  );
  expect(items).toEqual([
    ['Many kinds of help', 'groupsmedicines'],
    ['One plan', 'firstthen'],
  ]);
});

test('keeps lists and lower headings under a heading with that benefit', () => {
  const { items } = read(
    title('Time'),
    numbered([line('mornings')], [line('evenings')]),
    title('In detail', 4),
    line('Two hours.'),
    title('Cost'),
    line('Less.'),
  );
  expect(items).toEqual([
    ['Time', 'mornings' + 'evenings', 'In detail', 'Two hours.'],
    ['Cost', 'Less.'],
  ]);
});

test('takes the list of the first kind for the benefits, and the other for text', () => {
  const { items, after } = read(
    numbered([line(strong('A.'))], [line(strong('B.'))]),
    bulleted([line('part of B')]),
    numbered([line(strong('C.'), ' Text.')]),
    bulleted([line('after all')]),
  );
  expect(items).toEqual([['A'], ['B', 'part of B'], ['C', 'Text.']]);
  expect(after).toEqual(['after all']);
});

test('takes a short line alone for a lead, and the paragraph under it for its text', () => {
  const { items, findings } = read(
    numbered([line('Close support.')]),
    line('Your counselor knows your name.'),
    numbered([line('Time outside.')]),
    line('Days stay as they are.'),
  );
  expect(items).toEqual([
    ['Close support', 'Your counselor knows your name.'],
    ['Time outside', 'Days stay as they are.'],
  ]);
  expect(findings).toEqual(['benefit-count 2']);
});

test('takes a line of 80 letters for a lead, in however many pieces an engine gives it', () => {
  const lead = (...pieces: string[]) =>
    read(numbered([line(...pieces), line('Text.')], [line('Calm.'), line('Text.')])).items[0];
  const words = 'x'.repeat(70);
  expect(lead(`${words} at 10:30`)).toEqual([`${words} at 10:30`, 'Text.']);
  expect(lead(words, ' at 10', ':', '30')).toEqual([`${words} at 10:30`, 'Text.']);
  expect(lead(`${words} before 10:30`)).toEqual(['', `${words} before 10:30`, 'Text.']);
});

test('says which item has no lead, and keeps its text', () => {
  const long = 'It is close to home. You can walk there, or come by bus.';
  const { items, findings } = read(
    bulleted([line(long)], [line(strong('Quiet.'), ' Most days.')], [line(strong('Calm.'))]),
  );
  expect(items).toEqual([['', long], ['Quiet', 'Most days.'], ['Calm']]);
  expect(findings).toEqual(['item-without-lead']);
});

test.each([
  [0, ['benefit-count 0']],
  [2, ['benefit-count 2']],
  [3, []],
  [10, []],
  [11, ['benefit-count 11']],
])('of %i benefits it says %j', (count, findings) => {
  const items = Array.from({ length: count }, (_, at) => [line(strong(`Lead ${'x'.repeat(at)}`))]);
  expect(read(line('Before.'), ...(count > 0 ? [numbered(...items)] : [])).findings).toEqual(
    findings,
  );
});

test('keeps what stands before the first benefit and after the last', () => {
  const { before, after } = read(
    line('What people value:'),
    bulleted([line(strong('A.'), ' a')], [line(strong('B.'), ' b')]),
    line('Ask us.'),
  );
  expect(before).toEqual(['What people value:']);
  expect(after).toEqual(['Ask us.']);
});

test('keeps the link of a lead that is a link', () => {
  const link: PhrasingContent = {
    type: 'link',
    url: '/family',
    children: [strong('Bring someone.')],
  };
  const { items } = benefitList.read(
    [numbered([line(link, ' One person.')])],
    { variant: 'numbers' },
    () => {},
  );
  expect(items[0]?.lead).toMatchObject([{ type: 'link', url: '/family' }]);
});

test('takes words for items on a page without Markdown', () => {
  const { items } = toEntries([{ lead: 'No travel', text: 'Join from home.' }]);
  expect(items).toEqual([{ lead: [text('No travel')], text: [line('Join from home.')] }]);
});
