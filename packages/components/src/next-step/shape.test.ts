import type { Link, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import type { Block, Finding } from '../shape.ts';
import { isVague } from './link-words.ts';
import { nextStep } from './shape.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const link = (words: string, url = '/ask'): Link => ({
  type: 'link',
  url,
  children: [{ type: 'text', value: words }],
});
const bold = (...children: PhrasingContent[]): PhrasingContent => ({ type: 'strong', children });
const html = (value: string): PhrasingContent => ({ type: 'html', value });
const line = (...parts: (string | PhrasingContent)[]): Block => ({
  type: 'paragraph',
  children: parts.map((part) => (typeof part === 'string' ? text(part) : part)),
});
const heading = (value: string): Block => ({ type: 'heading', depth: 2, children: [text(value)] });
const call = link('Call our team', 'tel:+15625550134');

function read(...blocks: Block[]) {
  const findings: Finding[] = [];
  const step = nextStep.read(blocks, {}, (finding) => findings.push(finding));
  const words = (nodes: readonly (Block | PhrasingContent)[]) =>
    nodes.map((node) => toString(node));
  return {
    title: toString(step.title),
    before: words(step.before),
    action: toString(step.action),
    after: words(step.after),
    findings: findings.map(({ ruleId, actual }) => `${ruleId} ${actual}`),
  };
}

test.each<[string, Block[], object]>([
  ['a heading', [heading('Talk to us.'), line(call)], { title: 'Talk to us.', before: [] }],
  ['a label', [line('Ready to talk?'), line(call)], { title: 'Ready to talk?', before: [] }],
  ['a bold line', [line(bold(text('Talk to us.'))), line(call)], { title: 'Talk to us.' }],
  [
    'a bold line with its text below',
    [line(bold(text('Ready?')), '\nWe are.'), line(call)],
    { title: 'Ready?', before: ['We are.'] },
  ],
  [
    'a sentence',
    [line('We answer all day.'), line(call)],
    { title: '', before: ['We answer all day.'] },
  ],
  ['a lead-in', [line('Call us:'), line(call)], { title: '', before: ['Call us:'] }],
  ['bold words in a line', [line(bold(text('Free')), ' for all.'), line(call)], { title: '' }],
  ['a long line', [line('word '.repeat(20)), line(call)], { title: '' }],
  ['the only line', [line('Ready to talk?')], { title: '', before: ['Ready to talk?'] }],
  ['a line with a link', [line('See ', link('us'), ' today'), line(call)], { title: '' }],
])('takes %s for the heading where it is one', (_what, blocks, expected) => {
  expect(read(...blocks)).toMatchObject(expected);
});

test.each<[string, Block[], string, string[]]>([
  ['alone', [line(call)], 'Call our team', []],
  ['with a full stop', [line(call, '.')], 'Call our team', []],
  ['in bold', [line(bold(call))], 'Call our team', []],
  ['as HTML', [line(html('<a href="/x">'), 'Call', html('</a>'))], '<a href="/x">Call</a>', []],
  ['on the next line', [line('We answer.\n', call)], 'Call our team', ['We answer.']],
  [
    'after a hard break',
    [line('We answer.', { type: 'break' }, call)],
    'Call our team',
    ['We answer.'],
  ],
  ['in a sentence', [line('Call us at ', call, '.')], '', ['Call us at Call our team.']],
  [
    'in a sentence that is wrapped',
    [line('Call us at\n', call)],
    '',
    ['Call us at\nCall our team'],
  ],
  ['before more words', [line(call, ' or write')], '', ['Call our team or write']],
])('makes a button of a link only where it has its line: %s', (_how, blocks, action, before) => {
  expect(read(...blocks)).toMatchObject({ action, before, findings: [] });
});

test('of several such links the last is the button, and what follows is small print', () => {
  expect(read(line(link('Write')), line(call), line('8 to 6.'))).toEqual({
    title: '',
    before: ['Write'],
    action: 'Call our team',
    after: ['8 to 6.'],
    findings: ['one-link 2'],
  });
});

test.each<[string, Block[], string[]]>([
  ['none', [line('Call us.')], ['one-link 0']],
  ['one', [line(call)], []],
  ['one as HTML', [line('Or ', html('<a href="/x">'), 'ask us', html('</a>'), '.')], []],
  [
    'one by reference',
    [
      line({
        type: 'linkReference',
        identifier: 'a',
        referenceType: 'full',
        children: [text('Ask us')],
      }),
    ],
    [],
  ],
  ['two', [line(call), line('Or ', link('write to us'), '.')], ['one-link 2']],
  [
    'one in a list',
    [
      {
        type: 'list',
        children: [{ type: 'listItem', children: [{ type: 'paragraph', children: [call] }] }],
      },
    ],
    [],
  ],
  ['a vague one', [line(link('Click here!'))], ['vague-link Click here!']],
  [
    'a vague one as HTML',
    [line('So ', html('<a href="/x">'), 'click here', html('</a>'))],
    ['vague-link click here'],
  ],
])('of %s it says %j', (_what, blocks, findings) => {
  expect(read(...blocks).findings).toEqual(findings);
});

test.each([
  ['Call (562) 555-0134.', '[Call (562) 555-0134](tel:+15625550134)'],
  ['Call 555-0134 or 1-800-555-0100.', '[Call 1-800-555-0100](tel:+18005550100)'],
  ['Call 988 or 555-0134.', 'one link'],
])('proposes the link for a number that was only typed: %s', (words, expected) => {
  const findings: Finding[] = [];
  nextStep.read([line(words)], {}, (finding) => findings.push(finding));
  expect(findings[0]?.expected).toEqual([expected]);
});

test.each([
  'here',
  'Click here',
  'click  here.',
  '→ Read more',
  'Learn more…',
  'this link',
  'Haga clic aquí',
  'haz click aquí',
  'aquí',
  'Leer más »',
  'Ver más',
])('“%s” says nothing of where it leads', (words) => {
  expect(isVague(words)).toBe(true);
});

test.each([
  'Call (562) 555-0134',
  'Learn more about evening groups',
  'Click here to call our team',
  'Here to help: our team',
  'Aquí le ayudamos',
  'Llame al equipo',
  '',
])('“%s” says something', (words) => {
  expect(isVague(words)).toBe(false);
});

test.each([
  [1, []],
  [2, ['too-many-next-steps 9']],
  [3, ['too-many-next-steps 9']],
])('of %i on a page it says %j', (count, expected) => {
  const findings: Finding[] = [];
  const uses = [1, 9, 20]
    .slice(0, count)
    .map((at) => ({ attributes: {}, place: { line: at, column: 1 } }));
  nextStep.checkPage?.(uses, (finding) => findings.push(finding));
  expect(
    findings.map(({ ruleId, place }) => `${ruleId} ${(place as { line: number }).line}`),
  ).toEqual(expected);
});

test('takes words for items on a page without Markdown', () => {
  const step = nextStep.toItems?.({
    title: 'Ready?',
    text: 'We are.',
    link: { text: 'Call', href: 'tel:+15625550134' },
    note: '8 to 6.',
  });
  expect(nextStep.build(step as never, {}, { depth: 2 }).map((node) => toString(node))).toEqual([
    'Ready?',
    'We are.',
    'Call',
    '8 to 6.',
  ]);
});
