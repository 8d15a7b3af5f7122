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
  const advice = dontList.read(blocks, {}, (finding) => findings.push(finding), { lang });
  const built = dontList.build(advice, {}, { depth: 3, lang });
  const items = built.find(({ data }) => data?.hName === 'ul');
  return {
    heading: toString(built[0]),
    items: items && 'children' in items ? items.children.map((item) => toString(item)) : [],
    said: findings.map(({ ruleId }) => ruleId),
    words: built.slice(1).map((block) => toString(block)),
  };
}

const shown = (words: string, lang = 'en') =>
  render([list([line(words)], [line('wait')])], lang).items[0];

test.each([
  ['drive home', 'do not drive home'],
  ['Drive home', 'do not drive home'],
  ['Drive', 'do not drive'],
  ['DRIVE home', 'do not DRIVE home'],
  ['Stop taking your medicine', 'do not stop taking your medicine'],
  ['drive when you feel dizzy', 'do not drive when you feel dizzy'],
  ['mix alcohol with medicine', 'do not mix alcohol with medicine'],
  ['drive without rest', 'do not drive without rest'],
  ['double your dose at 10:30', 'do not double your dose at 10:30'],
  ['notify the press', 'do not notify the press'],
  ['nod off', 'do not nod off'],
  ['wait to call 911', 'do not wait to call 911'],
  ['think of it', 'do not think of it'],
])('says “do not” before “%s”: “%s”', (written, said) => {
  expect(shown(written)).toBe(said);
  expect(render([list([line(written)], [line('wait')])]).said).toEqual([]);
});

test.each([
  'Do not drive',
  'do  not drive',
  'Don’t drive',
  "don't drive",
  'Don´t drive',
  'Don`t drive',
  'Don′t drive',
  'Don‘t drive',
  'Do\u00ADn’t drive',
  'DONT drive',
  'Don t drive',
  'Never drive',
  'Avoid driving',
  'No alcohol',
  'Not alone',
  'Please don’t drive',
  'Please, do not drive',
  'You must not drive',
  'You cannot drive',
  'You must never drive',
  'You may not drive',
  'Try not to drive',
  'Cannot be mixed with wine',
  'Can´t be mixed with wine',
  'Won’t help',
  'Nobody should drive',
  'Nothing to eat after 22:00',
  'Under no circumstances drive',
  'Neither drink nor drive',
  'At night: do not drive.',
  'If you feel dizzy, do not drive',
  'Alcohol. Never mix it with medicine',
  'a) Never drive',
  '911 is not for this',
  'Evite el alcohol',
])('leaves “%s” as it is, and says nothing', (written) => {
  expect(shown(written)).toBe(written);
  expect(render([list([line(written)], [line('wait')])]).said).toEqual([]);
});

test.each([
  ['en', 'Drive-in theaters are loud'],
  ['en', 'SSRIs from a friend'],
  ['en', 'Naloxone alone'],
  ['en', 'I'],
  ['en', 'Maria’s pills'],
  ['en', 'If you feel dizzy, drive'],
  ['en', 'a) drive'],
  ['en', 'driving'],
  ['en', 'Use of alcohol'],
  ['en', 'Drink is bad for you'],
  ['en', 'Drink: water'],
  ['en', 'Call 911'],
  ['en', 'drive if you did not sleep'],
  ['en', 'manejar con sueño'],
  ['es', 'drive home'],
  ['es', 'Naloxona sola'],
  ['es', 'Note cambios'],
  ['es', 'Quédese solo'],
  ['es', 'Toma alcohol'],
  ['es', 'Lugares con ruido'],
  ['es', 'Azúcar'],
  ['es', 'Mujer sola'],
  ['es', 'Llamar al 911'],
])('in doubt adds nothing and says so: in %s, “%s”', (lang, written) => {
  const wait = lang === 'es' ? 'esperar' : 'wait';
  const { items, said } = render([list([line(written)], [line(wait)])], lang);
  expect(items[0]).toBe(written);
  expect(said).toEqual(['unclear-dont']);
});

test.each([
  ['Conduzca con sueño', 'no conduzca con sueño'],
  ['tome alcohol', 'no tome alcohol'],
  ['Dé sus pastillas a otra persona', 'no dé sus pastillas a otra persona'],
  ['Dejar sus medicinas', 'no dejar sus medicinas'],
  ['quedarse solo', 'no quedarse solo'],
  ['No conduzca', 'No conduzca'],
  ['Nunca mezcle', 'Nunca mezcle'],
  ['Evite el ruido', 'Evite el ruido'],
  ['Por la noche no maneje', 'Por la noche no maneje'],
])('says “no” in Spanish where it is missing: “%s” is “%s”', (written, said) => {
  expect(shown(written, 'es-MX')).toBe(said);
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
});

const title = (value: string): Block => ({ type: 'heading', depth: 2, children: [text(value)] });
const drive = list([line('drive')], [line('drink')]);
const call = list([line('rest')], [line('call 911')]);
const ordered = { ...call, ordered: true } as Block;
const both = ['do not drive', 'do not drink'];

test.each<[how: string, blocks: Block[], items: string[], said: string]>([
  ['Do: first', [line(strong('Do:')), call, line(strong('Don’t:')), drive], [], 'opposite-heading'],
  ['what helps', [title('What helps'), call], [], 'opposite-heading'],
  ['a label of one word', [title('Do'), call], [], 'opposite-heading'],
  ['what to do', [title('What to do in an overdose'), call], [], 'opposite-heading'],
  ['what you can do', [title('What you can do'), call], [], 'opposite-heading'],
  ['instead', [title('Instead'), call], [], 'opposite-heading'],
  ['Spanish', [title('Qué hacer'), call], [], 'opposite-heading'],
  ['Spanish help', [title('Lo que ayuda'), call], [], 'opposite-heading'],
  ['things that help', [title('Things that help'), call], [], 'opposite-heading'],
  ['a sentence', [line('This helps.'), call], [], 'opposite-heading'],
  ['a lead in its lines', [line('Do:\n• rest\n• call 911')], [], 'opposite-heading'],
  ['a lead between', [drive, line('What helps.'), call], both, 'second-list'],
  ['two signs', [line('✗ drive\n✗ drink\n✓ call 911\n✗ wait')], both, 'opposite-sign'],
  ['a tick apart', [line('✗ drive\n✗ drink'), line('✓ call 911')], both, 'opposite-sign'],
  [
    'ticks in a list',
    [list([line('drive')], [line('drink')], [line('✅ rest')], [line('eat')])],
    both,
    'opposite-sign',
  ],
  ['a tick first', [list([line('✅ rest')], [line('eat')])], [], 'opposite-sign'],
  ['a list of another kind', [drive, ordered], both, 'second-list'],
  ['lines, then a list', [line('✗ drive\n✗ drink'), call], both, 'second-list'],
  ['a lead under typed lines', [line('• drive\n• drink\nDo:\n• rest')], both, 'second-list'],
  [
    'a lead under a bullet',
    [list([line('drive')], [line('drink\nDo:')], [line('rest')])],
    both,
    'second-list',
  ],
])('never says “do not” before what may be good advice: %s', (_how, blocks, items, said) => {
  const made = render(blocks);
  expect({ items: made.items, said: made.said }).toEqual({ items, said: [said] });
  const letters = (words: string) => words.replace(/do not |[^\p{L}]/gu, '');
  const written = blocks.map((block) => letters(toString(block))).join('');
  expect(letters([made.heading, ...made.words].join(''))).toMatch(new RegExp(`${written}$`));
});

test.each([
  'And don’t',
  'What not to do',
  'And try not to',
  'If somebody has taken too much',
  'What doesn’t help',
  'In an overdose',
  'Qué no hacer',
  '3 things to leave',
])('“%s” is a heading for what not to do', (words) => {
  expect(render([title(words), drive]).said).toEqual([]);
});

test('tags and comments are no words of a line, and stay where they were', () => {
  const html = (value: string): PhrasingContent => ({ type: 'html', value });
  const jsx = (name: string, value: string, type = 'mdxJsxTextElement') =>
    ({ type, name, attributes: [], children: [text(value)] }) as never;
  const braces = (value: string) => ({ type: 'mdxTextExpression', value }) as never;
  const { items, said } = render([
    list(
      [line(html('<b>'), 'Do not', html('</b>'), ' drive')],
      [line(jsx('b', 'Do not'), ' drive')],
      [line(html('<span>'), 'Drive', html('</span>'))],
      [line(jsx('span', 'Drive'))],
      [jsx('span', 'Drive', 'mdxJsxFlowElement')],
      [line(html('<!-- never -->'), 'drive')],
      [line(braces('/* never */'), 'drive')],
      [line(braces("'Do not'"), ' drive')],
      [line(braces("'drive'"), ' home')],
      [line(braces('what'), ' drive')],
    ),
  ]);
  expect(items).toEqual([
    '<b>Do not</b> drive',
    'Do not drive',
    'do not <span>drive</span>',
    'do not drive',
    'do not drive',
    'do not <!-- never -->drive',
    'do not /* never */drive',
    "'Do not' drive",
    "do not 'drive' home",
    'what drive',
  ]);
  expect(said).toEqual(['unclear-dont']);
});

test('a page without Markdown has no “do not” before good advice either', () => {
  const build = (input: Parameters<NonNullable<typeof dontList.toItems>>[0]) => {
    const items = dontList.toItems?.(input);
    return items && dontList.build(items, {}, { depth: 2 }).map((block) => toString(block));
  };
  expect(build(['drive', '✗ drink'])).toEqual(['Don’t', 'do not drivedo not drink']);
  expect(build({ heading: 'What helps', items: ['rest'] })).toEqual(['What helps', 'rest']);
  expect(build(['drive', '✓ rest'])).toEqual(['Don’t', 'do not drive', '✓ rest']);
});

test.each<[how: string, blocks: Block[], said: string[]]>([
  ['no bullets', [line('Rest.')], ['missing-list']],
  ['one bullet', [list([line('drive')])], ['single-item']],
  ['two bullets', [list([line('drive')], [line('drink')])], []],
  [
    'a second list',
    [list([line('drive')]), line('Do:'), list([line('b')])],
    ['single-item', 'second-list'],
  ],
])('a don’t list with %s says what it should', (_how, blocks, said) => {
  expect(render(blocks).said).toEqual(said);
});

test('does not say “do not” before a list with words of its own', () => {
  const { items } = render([
    list([line('drive')], [line('wait')]),
    line('Do:'),
    list([line('rest')]),
  ]);
  expect(items).toEqual(['do not drive', 'do not wait']);
});
