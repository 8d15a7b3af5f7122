import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import type { Block, Finding } from '../shape.ts';
import { doList } from './shape.ts';

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

function render(blocks: Block[], lang = 'en') {
  const findings: Finding[] = [];
  const advice = doList.read(blocks, {}, (finding) => findings.push(finding));
  const built = doList.build(advice, {}, { depth: 3, lang });
  return {
    built: built.map((block) => outline(block)),
    said: findings.map(({ ruleId }) => ruleId),
  };
}

function outline(block: Block): string | string[] {
  if (block.data?.hName === 'ul' && 'children' in block) {
    return (block.children as Block[]).map((item) => toString(item));
  }
  return (block.type === 'heading' ? `${'#'.repeat(block.depth)} ` : '') + toString(block);
}

test.each<[how: string, blocks: Block[], built: (string | string[])[]]>([
  ['none', [list('a', 'b')], ['### Do', ['a', 'b']]],
  ['a heading', [title('Tonight'), list('a', 'b')], ['### Tonight', ['a', 'b']]],
  ['a short line', [line('What helps:'), list('a', 'b')], ['### What helps', ['a', 'b']]],
  [
    'a bold line',
    [line(strong('Do:')), line('Soon.'), list('a', 'b')],
    ['### Do', 'Soon.', ['a', 'b']],
  ],
  ['a sentence', [line('This helps.'), list('a', 'b')], ['### Do', 'This helps.', ['a', 'b']]],
  [
    'a question',
    [line('What helps? Try:'), list('a', 'b')],
    ['### Do', 'What helps? Try:', ['a', 'b']],
  ],
  ['two lines', [line('One'), line('Two'), list('a', 'b')], ['### Do', 'One', 'Two', ['a', 'b']]],
  [
    'a heading below a line',
    [line('One'), title('Two'), line('Three'), list('a', 'b'), line('Four')],
    ['One', '### Two', 'Three', ['a', 'b'], 'Four'],
  ],
  ['typed signs', [line('✓ a\n✔️ b\n• c'), line('✅ d')], ['### Do', ['a', 'b', 'c', 'd']]],
  ['signs in a list', [list('✅ a', '✓b')], ['### Do', ['a', 'b']]],
  ['a sign alone', [list('✅', 'b')], ['### Do', ['✅', 'b']]],
])('a do list with %s as heading keeps its words', (_how, blocks, built) => {
  expect(render(blocks)).toEqual({ built, said: [] });
});

test.each([
  ['en-US', '### Do'],
  ['es', '### Qué hacer'],
  ['es-MX', '### Qué hacer'],
])('its own heading in %s is “%s”', (lang, heading) => {
  expect(render([list('a', 'b')], lang).built[0]).toBe(heading);
});

test.each<[how: string, blocks: Block[], said: string[]]>([
  ['no bullets', [line('Rest.')], ['missing-list']],
  ['one bullet', [list('rest')], ['single-item']],
  ['two bullets', [list('rest', 'eat')], []],
  [
    'a line that forbids',
    [list('rest', 'Do not drive', 'never drink')],
    ['dont-in-do-list', 'dont-in-do-list'],
  ],
  [
    'a heading that says the opposite',
    [title('Don’t'), list('drive', 'eat')],
    ['opposite-heading'],
  ],
  ['a cross among ticks', [line('✓ wait\n✓ eat\n✗ drive\n✓ call')], ['opposite-sign']],
  ['a heading that only says when', [title('If you cannot sleep'), list('a', 'b')], []],
  ['a second list', [list('a', 'b'), title('Don’t'), list('c')], ['second-list']],
  ['a second list below a line', [list('a', 'b'), line('Never:'), list('c')], ['second-list']],
  ['a second list below a bare word', [list('a', 'b'), line('Don’t'), list('c')], ['second-list']],
  [
    'a sentence between two lists',
    [list('a', 'b'), line('Never do this.'), list('c')],
    ['second-list'],
  ],
  ['a heading after the list', [list('a', 'b'), title('More'), line('Text.')], []],
])('a do list with %s says what it should', (_how, blocks, said) => {
  expect(render(blocks).said).toEqual(said);
});

test.each([
  'Avoid driving',
  'No alcohol',
  'Not too much',
  'You should not drive',
  'Dont wait',
  'Don´t wait',
  'Cannot be mixed',
  'At night, never drive',
  'If you feel dizzy, do not drive',
  'evite el alcohol',
  'Por la noche no maneje',
])('“%s” is not for a do list', (words) => {
  expect(render([list('rest', words)]).said).toEqual(['dont-in-do-list']);
});

test.each([
  'do rest',
  'donate',
  'call if you do not feel well',
  'If you cannot breathe, call 911',
  'tell them: “Please do not ask.”',
  'llame si no puede respirar',
  'notice what is going well',
])('“%s” may stand in a do list', (words) => {
  expect(render([list('rest', words)]).said).toEqual([]);
});

test('a line with the sign of the other list has no tick, and is no part of the line before', () => {
  const { built } = render([line('✓ wait\n✓ eat\n✗ drive\n✓ call')]);
  expect(built).toEqual(['### Do', ['wait', 'eat'], '✗ drive', '✓ call']);
  expect(render([title('Don’t'), list('drive', 'eat')]).built).toEqual(['### Don’t', 'driveeat']);
});

test('no tick stands before a list with words of its own', () => {
  const { built } = render([list('a', 'b'), title('Don’t'), list('c', 'd'), line('End.')]);
  expect(built).toEqual(['### Do', ['a', 'b'], '#### Don’t', 'cd', 'End.']);
});

test('without bullets everything stays as it is', () => {
  expect(render([title('Tonight'), line('Rest.')]).built).toEqual(['### Tonight', 'Rest.']);
  expect(render([line('Rest:'), line('Eat.')]).built).toEqual(['Rest:', 'Eat.']);
});

test('takes words for items on a page without Markdown', () => {
  const build = (input: Parameters<NonNullable<typeof doList.toItems>>[0]) => {
    const items = doList.toItems?.(input);
    return items && doList.build(items, {}, { depth: 2 }).map((block) => outline(block));
  };
  expect(build(['rest', 'eat'])).toEqual(['## Do', ['rest', 'eat']]);
  expect(build({ heading: 'Tonight', items: ['rest'] })).toEqual(['## Tonight', ['rest']]);
  expect(build({ items: ['rest'] })).toEqual(['## Do', ['rest']]);
});
