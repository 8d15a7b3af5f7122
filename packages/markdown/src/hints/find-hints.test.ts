import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { readSource } from '../source.ts';
import { findHints } from './find-hints.ts';

const hints = (text: string) =>
  findHints(markdownToMdast(text, { features: { directive: true } }) as Root, readSource(text)).map(
    ({ ruleId, place, actual }) => ({
      ruleId,
      line: place && 'start' in place ? place.start.line : undefined,
      actual,
    }),
  );
const checklist = 'It may fit if:\n\n- one\n- two\n\nNot sure? Call us at (562) 555-0134.';

test('a call inside a checklist is its closing line, not the next step', () => {
  expect(hints(checklist)).toEqual([
    { ruleId: 'looks-like-right-for-you', line: 1, actual: checklist },
  ]);
});

test('only the last call outside of other hints is the next step', () => {
  const text = `Call us at (562) 555-0101.\n\nCall us at (562) 555-0102.\n\n${checklist}`;
  expect(hints(text).map(({ ruleId, line }) => [line, ruleId])).toEqual([
    [3, 'looks-like-next-step'],
    [5, 'looks-like-right-for-you'],
  ]);
});

test('a bold line inside one list of benefits is no heading of the next', () => {
  const items = (mark: (number: number) => string) =>
    [1, 2, 3].map((number) => `${mark(number)} Close support.\n\ncare`);
  const [one, ...rest] = items((number) => `${number})`);
  const first = [one, '**Puede ser adecuado para usted si:**', ...rest].join('\n\n');
  const second = items((number) => `### ${number}.`).join('\n\n');
  expect(hints(`## Benefits\n\n${first}\n\n${second}`).map(({ ruleId }) => ruleId)).toEqual([
    'looks-like-benefit-list',
    'looks-like-benefit-list',
  ]);
});

test('a quote that closes a checklist is told once', () => {
  expect(
    hints('It may fit if:\n\n- one\n- two\n\n“Not sure? Ask my counselor, I love her.”'),
  ).toHaveLength(1);
});

test.each([
  ['a quote', '> It may fit if:\n>\n> - one\n> - two'],
  ['a list item', '- It may fit if:\n\n  - one\n  - two'],
  ['code', '```\nIt may fit if:\n\n- one\n- two\n```'],
  ['a block', `:::right-for-you\n${checklist}\n:::`],
  ['an unknown block', `:::foo\n${checklist}\n:::`],
  ['nothing', ''],
])('looks into no other block: %s', (_what, text) => {
  expect(hints(text)).toEqual([]);
});
