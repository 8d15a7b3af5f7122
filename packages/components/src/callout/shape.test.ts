import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import type { Block, Finding } from '../shape.ts';
import { callout } from './shape.ts';

type CalloutType = 'note' | 'important' | 'warning';
const text = (value: string): PhrasingContent => ({ type: 'text', value });
const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });
const line = (...parts: (string | PhrasingContent)[]): Block => ({
  type: 'paragraph',
  children: parts.map((part) => (typeof part === 'string' ? text(part) : part)),
});
const title = (value: string): Block => ({ type: 'heading', depth: 4, children: [text(value)] });
const list = (...items: string[]): Block => ({
  type: 'list',
  children: items.map((value) => ({ type: 'listItem', children: [line(value)] })),
});

function rulesOf(type: CalloutType, ...blocks: Block[]): string[] {
  const found: Finding[] = [];
  callout.read(blocks, { type }, (finding) => found.push(finding));
  return found.map(({ ruleId, actual }) => `${ruleId} ${actual}`);
}

function build(type: CalloutType, lang: string, ...blocks: Block[]): string[] {
  const items = callout.read(blocks, { type }, () => {});
  const built = callout.build(items, { type }, { depth: 3, lang });
  return built.map((block) => (block.type === 'heading' ? '### ' : '') + toString(block));
}

test.each<[CalloutType, string, string, string]>([
  ['note', 'en', 'We are closed.', 'Information: We are closed.'],
  ['important', 'en', 'We are closed.', 'Important: We are closed.'],
  ['warning', 'en-US', 'We are closed.', 'Warning: We are closed.'],
  ['note', 'es', 'Cerramos a las 18:00.', 'Información: Cerramos a las 18:00.'],
  ['important', 'es-MX', 'Cerramos hoy.', 'Importante: Cerramos hoy.'],
  ['warning', 'es', 'Hay hielo.', 'Advertencia: Hay hielo.'],
  ['important', 'en', 'IMPORTANT! We are closed.', 'IMPORTANT! We are closed.'],
  ['important', 'en', 'Important', 'Important'],
  ['important', 'en', 'Importantly, we are closed.', 'Important: Importantly, we are closed.'],
  ['warning', 'en', 'Important: ice.', 'Warning: Important: ice.'],
  ['note', 'en', 'Note that we are closed.', 'Note that we are closed.'],
  ['note', 'en', 'Notes help.', 'Information: Notes help.'],
  ['warning', 'es', 'Advertencia: hay hielo.', 'Advertencia: hay hielo.'],
  ['note', 'es', 'Información para familias', 'Información para familias'],
])('a callout %s in %s says before “%s” what it is', (type, lang, words, said) => {
  expect(build(type, lang, line(words))).toEqual([said]);
  expect(build(type, lang, title(words), line('Text.'))).toEqual([`### ${said}`, 'Text.']);
});

test('a heading that is empty is none, from a page without Markdown too', () => {
  expect(callout.toItems?.({ heading: ' ', text: 'We are closed.' })).toEqual({
    text: [line('We are closed.')],
  });
});

test('what is said is for those who hear the page', () => {
  const items = callout.read([title('Cards')], { type: 'important' }, () => {});
  expect(callout.build(items, { type: 'important' }, { depth: 3 })).toMatchObject([
    { depth: 3, children: [{ data: { hProperties: { className: ['hearten-hidden'] } } }, {}] },
  ]);
});

test.each<[how: string, blocks: Block[], built: string[]]>([
  [
    'a bold line above text',
    [line(strong('Cards')), line('Bring one.')],
    ['### Warning: Cards', 'Bring one.'],
  ],
  ['a bold line alone', [line(strong('Bring a card.'))], ['Warning: Bring a card.']],
  ['a bold word before text', [line(strong('Warning:'), ' ice.')], ['Warning: ice.']],
  ['a heading further down', [line('Text.'), title('More')], ['Warning: Text.', '### More']],
  ['a list', [list('a', 'b')], ['Warning:', 'ab']],
  ['typed bullets', [line('• a\n• b'), line('• c'), line('d')], ['Warning:', 'abc', 'd']],
])('a callout that begins with %s keeps its words', (_how, blocks, built) => {
  expect(build('warning', 'en', ...blocks)).toEqual(built);
});

test('a heading keeps what links to it', () => {
  const heading = { ...title('Cards'), data: { hProperties: { id: 'cards' } } } as Block;
  const items = callout.read([heading], { type: 'note' }, () => {});
  expect(callout.build(items, { type: 'note' }, { depth: 2 })).toMatchObject([
    { depth: 2, data: { hProperties: { id: 'cards' } } },
  ]);
});

const link = (url: string): PhrasingContent => ({ type: 'link', url, children: [text('us')] });

test.each<[number: string, block: Block]>([
  ['(562) 555-0134', line('Call (562) 555-0134.')],
  ['562-555-0134', line('Call 562-555-0134 today')],
  ['1-800-555-0100', line('1-800-555-0100')],
  ['+1 562 555 0134', line('From abroad: +1 562 555 0134')],
  ['555-0134', line('Desk: 555-0134')],
  ['911', line('In danger, call 911.')],
  ['988', line('Text 988, day and night')],
  ['911', line('Call 9-1-1')],
  ['988', line('Call 9-8-8 now')],
  ['988', list('rest', 'call 988')],
  ['911', title('Call 911')],
  ['+15625550134', line('Call ', link('tel:+15625550134'))],
])('a note that holds %s is told to be more', (number, block) => {
  expect(rulesOf('note', line('Text.'), block)).toEqual([`vital-in-note ${number}`]);
  expect(rulesOf('important', line('Text.'), block)).toEqual([]);
  expect(rulesOf('warning', line('Text.'), block)).toEqual([]);
});

test.each([
  'Open 10:30 to 18:00, 24/7, on 2026-11-24.',
  'It costs $911, or 988.50, or 1,911 a week.',
  'In 1911 and 9889 cases; 911% more; room B-911.',
  'Claims form 1095-2024, ZIP 90802-4321.',
  'Read 42 CFR 2 or doi:10.5555/988.24.',
])('a note without a number to call says nothing: %s', (words) => {
  expect(rulesOf('note', line(words))).toEqual([]);
});

test('numbers of two lines are not one', () => {
  expect(rulesOf('note', list('floor 562', '555 steps', '0134'))).toEqual([]);
});

test.each([
  [0, []],
  [2, []],
  [3, ['3 at line 3']],
  [5, ['5 at line 3']],
])('of %i callouts on a page it says %j', (count, said) => {
  const found: string[] = [];
  const uses = Array.from({ length: count }, (_, at) => ({
    attributes: { type: 'note' as const },
    place: { line: at + 1, column: 1 },
  }));
  callout.checkPage?.(uses, ({ ruleId, actual, place }) => {
    expect(ruleId).toBe('too-many-callouts');
    found.push(`${actual} at line ${place && 'line' in place ? place.line : ''}`);
  });
  expect(found).toEqual(said);
});

test('takes words for items on a page without Markdown', () => {
  const items = callout.toItems?.({ heading: 'Cards', text: 'Bring one.' });
  expect(
    items &&
      callout.build(items, { type: 'important' }, { depth: 3 }).map((block) => toString(block)),
  ).toEqual(['Important: Cards', 'Bring one.']);
});
