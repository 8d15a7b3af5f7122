import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import type { Block, Finding } from '../shape.ts';
import { dontList } from './shape.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });
const line = (...parts: (string | PhrasingContent)[]): Block => ({
  type: 'paragraph',
  children: parts.map((part) => (typeof part === 'string' ? text(part) : part)),
});
const list = (...items: Block[][]): Block => ({
  type: 'list',
  children: items.map((children) => ({ type: 'listItem', children: children as never })),
});

function render(blocks: Block[], lang = 'en') {
  const findings: Finding[] = [];
  const advice = dontList.read(blocks, {}, (finding) => findings.push(finding));
  const built = dontList.build(advice, {}, { depth: 3, lang });
  const items = built.find(({ data }) => data?.hName === 'ul');
  return {
    heading: toString(built[0]),
    items: items && 'children' in items ? items.children.map((item) => toString(item)) : [],
    said: findings.map(({ ruleId }) => ruleId),
  };
}

const shown = (words: string, lang = 'en') =>
  render([list([line(words)], [line('wait')])], lang).items[0];

test.each([
  ['drive home', 'do not drive home'],
  ['Drive home', 'do not drive home'],
  ['Drive', 'do not drive'],
  ['Drive-in theaters are loud', 'do not Drive-in theaters are loud'],
  ['DRIVE home', 'do not DRIVE home'],
  ['Stop taking your medicine', 'do not stop taking your medicine'],
  ['SSRIs from a friend', 'do not SSRIs from a friend'],
  ['Naloxone alone', 'do not Naloxone alone'],
  ['Naltrexone and alcohol', 'do not Naltrexone and alcohol'],
  ['I', 'do not I'],
  ['IOP groups', 'do not IOP groups'],
  ['Maria’s pills', 'do not Maria’s pills'],
  ['911 is not for this', 'do not 911 is not for this'],
  ['double your dose at 10:30', 'do not double your dose at 10:30'],
  ['notify the press', 'do not notify the press'],
  ['nod off', 'do not nod off'],
])('says “do not” before “%s”: “%s”', (written, said) => {
  expect(shown(written)).toBe(said);
});

test.each([
  'Do not drive',
  'do  not drive',
  'Don’t drive',
  "don't drive",
  'DONT drive',
  'Never drive',
  'Avoid driving',
  'No alcohol',
  'Not alone',
  'Please don’t drive',
  'You must not drive',
  'Try not to drive',
])('leaves “%s” as it is', (written) => {
  expect(shown(written)).toBe(written);
});

test.each([
  ['Conduzca con sueño', 'no conduzca con sueño'],
  ['tome alcohol', 'no tome alcohol'],
  ['Dé sus pastillas a otra persona', 'no dé sus pastillas a otra persona'],
  ['Naloxona sola', 'no Naloxona sola'],
  ['Note cambios', 'no Note cambios'],
  ['No conduzca', 'No conduzca'],
  ['Nunca mezcle', 'Nunca mezcle'],
  ['Evite el ruido', 'Evite el ruido'],
])('says “no” in Spanish where it is missing: “%s” is “%s”', (written, said) => {
  expect(shown(written, 'es-MX')).toBe(said);
});

test('an English word that forbids says nothing in Spanish, nor the other way round', () => {
  expect(shown('evite', 'en')).toBe('do not evite');
  expect(shown('avoid', 'es')).toBe('no avoid');
});

test.each([
  ['en', 'Don’t'],
  ['es', 'Qué no hacer'],
])('its own heading in %s is “%s”', (lang, heading) => {
  expect(render([list([line('a')], [line('b')])], lang).heading).toBe(heading);
});

test('markup at the start of a line stays, with “do not” before it', () => {
  const link: PhrasingContent = {
    type: 'link',
    url: '/a',
    children: [strong('Share'), text(' it')],
  };
  const code: PhrasingContent = { type: 'inlineCode', value: 'Take' };
  const { items } = render([
    list(
      [line(strong('Drive'), ' home')],
      [line(link)],
      [line(code, ' more')],
      [line(strong('Don’t'), ' wait')],
    ),
  ]);
  expect(items).toEqual(['do not drive home', 'do not share it', 'do not Take more', 'Don’t wait']);
});

test('what is no line of text has “do not” above it, and lists inside a line stay as they are', () => {
  const { items } = render([
    list([{ type: 'code', value: 'Use' }], [line('Use alone'), list([line('At home')])]),
  ]);
  expect(items).toEqual(['do not:Use', 'do not use aloneAt home']);
});

test('takes typed crosses for bullets, and ticks for what they are', () => {
  expect(render([line('❌ Skip meals\n✗ smoke\n🚫 Drive')]).items).toEqual([
    'do not skip meals',
    'do not smoke',
    'do not drive',
  ]);
  expect(shown('✅ rest')).toBe('do not ✅ rest');
});

test.each<[how: string, blocks: Block[], said: string[]]>([
  ['no bullets', [line('Rest.')], ['missing-list']],
  ['one bullet', [list([line('drive')])], ['single-item']],
  ['two bullets', [list([line('drive')], [line('drink')])], []],
  [
    'a second list',
    [list([line('a')]), line('Do:'), list([line('b')])],
    ['single-item', 'second-list'],
  ],
])('a don’t list with %s says what it should', (_how, blocks, said) => {
  expect(render(blocks).said).toEqual(said);
});

test('does not say “do not” before a list with words of its own', () => {
  const { items } = render([list([line('a')], [line('b')]), line('Do:'), list([line('rest')])]);
  expect(items).toEqual(['do not a', 'do not b']);
});
