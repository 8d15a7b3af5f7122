import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import type { Block, Finding } from '../shape.ts';
import { careCard } from './shape.ts';

type Level = 'non-urgent' | 'urgent' | 'emergency';
const text = (value: string): PhrasingContent => ({ type: 'text', value });
const line = (...parts: (string | PhrasingContent)[]): Block => ({
  type: 'paragraph',
  children: parts.map((part) => (typeof part === 'string' ? text(part) : part)),
});
const title = (value: string): Block => ({ type: 'heading', depth: 3, children: [text(value)] });
const link = (url: string): PhrasingContent => ({ type: 'link', url, children: [text('there')] });

function rulesOf(level: Level, ...blocks: Block[]): string[] {
  const found: Finding[] = [];
  careCard.read(blocks, { level }, (finding) => found.push(finding));
  return found.map(({ ruleId, actual }) => (actual ? `${ruleId} ${actual}` : ruleId));
}

function headingOf(level: Level, lang: string, words: string): string {
  const items = careCard.read([title(words), line('Text.')], { level }, () => {});
  const [heading, ...rest] = careCard.build(items, { level }, { depth: 3, lang });
  expect(rest.map((block) => toString(block))).toEqual(['Text.']);
  return toString(heading);
}

test.each<[Level, string, string, string]>([
  ['non-urgent', 'en', 'Call us if:', 'Non-urgent advice: Call us if:'],
  ['urgent', 'en', 'Call us today if:', 'Urgent advice: Call us today if:'],
  ['emergency', 'en', 'Call 911 if:', 'Immediate action required: Call 911 if:'],
  ['non-urgent', 'es', 'Llame si:', 'Consejo no urgente: Llame si:'],
  ['urgent', 'es-US', 'Llame hoy si:', 'Consejo urgente: Llame hoy si:'],
  ['emergency', 'es', 'Llame al 911 si:', 'Actúe de inmediato: Llame al 911 si:'],
  ['urgent', 'en', 'Urgent: call us', 'Urgent: call us'],
  ['urgent', 'en', 'Urgently call us', 'Urgent advice: Urgently call us'],
  ['emergency', 'en', 'EMERGENCY: call 911', 'EMERGENCY: call 911'],
  ['emergency', 'es', 'Emergencia: llame al 911', 'Emergencia: llame al 911'],
])('a card %s in %s says its level before “%s”', (level, lang, words, said) => {
  expect(headingOf(level, lang, words)).toBe(said);
});

test('says a missing heading, keeps the words, and says the level before them', () => {
  const found: Finding[] = [];
  const items = careCard.read([line('Call 911.')], { level: 'emergency' }, (finding) =>
    found.push(finding),
  );
  expect(found.map(({ ruleId }) => ruleId)).toEqual(['card-without-heading']);
  const built = careCard.build(items, { level: 'emergency' }, { depth: 3 });
  expect(built.map((block) => toString(block))).toEqual(['Immediate action required: Call 911.']);
});

test('a heading below text is no heading of the card, and stays where it is', () => {
  expect(rulesOf('urgent', line('Text.'), title('Call us if:'))).toEqual(['card-without-heading']);
});

test('a bold line above text is its heading', () => {
  const bold = line({ type: 'strong', children: [text('Call us if:')] });
  expect(rulesOf('urgent', bold, line('Text.'))).toEqual([]);
  expect(rulesOf('urgent', bold)).toEqual(['card-without-heading']);
});

const reference: PhrasingContent = {
  type: 'linkReference',
  identifier: 'guide',
  label: 'guide',
  referenceType: 'shortcut',
  children: [text('guide')],
};

test.each<[how: string, node: PhrasingContent, said: string[]]>([
  ['tel:', link('tel:911'), []],
  ['sms:', link('SMS:988'), []],
  ['a page', link('/guide'), ['link-in-emergency-card /guide']],
  ['a part of the page', link('#signs'), ['link-in-emergency-card #signs']],
  [
    'another site',
    link('https://clinic.example'),
    ['link-in-emergency-card https://clinic.example'],
  ],
  ['mail', link('mailto:a@clinic.example'), ['link-in-emergency-card mailto:a@clinic.example']],
  ['a link by reference', reference, ['link-in-emergency-card [guide]']],
  [
    'HTML',
    { type: 'html', value: '<a class="x" href="/guide">' },
    ['link-in-emergency-card /guide'],
  ],
  [
    'HTML that calls, and then leads away',
    { type: 'html', value: '<p><a href="tel:911">911</a> <a href="/guide">' },
    ['link-in-emergency-card /guide'],
  ],
  ['HTML that calls', { type: 'html', value: '<a href="tel:911">' }, []],
  ['other HTML', { type: 'html', value: '<abbr title="/a">' }, []],
])('an emergency card with a link to %s', (_how, node, said) => {
  const inList: Block = {
    type: 'list',
    children: [{ type: 'listItem', children: [line('see ', node)] }],
  };
  for (const block of [line('See ', node), inList]) {
    expect(rulesOf('emergency', title('Call 911 if:'), block)).toEqual(said);
    expect(rulesOf('urgent', title('Call us if:'), block)).toEqual([]);
  }
});

test('a JSX link counts like any other', () => {
  const jsx = {
    type: 'mdxJsxTextElement',
    name: 'a',
    attributes: [{ type: 'mdxJsxAttribute', name: 'href', value: '/guide' }],
    children: [],
  } as unknown as PhrasingContent;
  expect(rulesOf('emergency', title('Call 911 if:'), line(jsx))).toEqual([
    'link-in-emergency-card /guide',
  ]);
});

test.each<[Level[], string[]]>([
  [['emergency'], []],
  [['emergency', 'urgent', 'urgent', 'non-urgent'], []],
  [['urgent', 'emergency', 'emergency'], ['2 at line 3']],
  [['emergency', 'emergency', 'emergency'], ['3 at line 2']],
])('of the cards %j on a page it says %j', (levels, said) => {
  const found: string[] = [];
  const uses = levels.map((level, at) => ({
    attributes: { level },
    place: { line: at + 1, column: 1 },
  }));
  careCard.checkPage?.(uses, ({ ruleId, actual, place }) => {
    expect(ruleId).toBe('too-many-emergency-cards');
    found.push(`${actual} at line ${place && 'line' in place ? place.line : ''}`);
  });
  expect(found).toEqual(said);
});
