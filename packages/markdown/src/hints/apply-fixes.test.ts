import { expect, test } from 'vitest';
import { check } from '../check.ts';
import { toMessage } from '../message.ts';
import { applyFixes } from './apply-fixes.ts';

const call = 'Call us at (562) 555-0134.';
const list = 'It may fit if:\n\n- one\n- two\n\nNot sure? Ask.';
const fixed = `:::right-for-you\n${list}\n:::\n\n:::next-step\nCall us at [(562) 555-0134](tel:+15625550134).\n:::\n`;
const article = `${list}\n\n${call}\n`;
const found = (text: string) => check(text, { path: 'post.md' });

test('writes the lines of every hint a machine may mend', () => {
  const result = applyFixes(article, found(article));
  expect(result.text).toBe(fixed);
  expect(result.applied.map(({ ruleId }) => ruleId)).toEqual([
    'looks-like-right-for-you',
    'looks-like-next-step',
  ]);
});

test.each([
  ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ['front matter and emoji', (text: string) => `---\ntitle: 😀\n---\n\n😀😀 é\n\n${text}`],
])('keeps %s', (_what, dress) => {
  expect(applyFixes(dress(article), found(dress(article))).text).toBe(dress(fixed));
});

test('leaves alone what has changed since', () => {
  const messages = found(article);
  const changed = article.replace('Not sure?', 'No ideas?');
  const result = applyFixes(changed, messages);
  expect(result.text).toBe(changed.replace(call, fixed.slice(fixed.indexOf(':::next'), -1)));
  expect(result.applied).toHaveLength(1);
});

test('writes nothing twice', () => {
  const messages = found(article);
  expect(applyFixes(article, [...messages, ...messages])).toMatchObject({
    text: fixed,
    applied: { length: 2 },
  });
});

test('leaves every other message alone', () => {
  const place = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: 2, offset: 1 },
  };
  const base = { severity: 'info', reason: 'x', place, actual: 'a', expected: ['b'] } as const;
  const messages = [
    toMessage({ ...base, ruleId: 'other', expected: ['b'] }),
    toMessage({ ...base, ruleId: 'looks-like-x', actual: undefined, expected: ['b'] }),
    toMessage({ ...base, ruleId: 'looks-like-x', expected: undefined }),
    toMessage({ ...base, ruleId: 'looks-like-x', place: place.start, expected: ['b'] }),
    toMessage({ ...base, ruleId: 'looks-like-x', place: undefined, expected: ['b'] }),
  ];
  expect(applyFixes('abc', messages)).toEqual({ text: 'abc', applied: [] });
});

test('of two fixes that overlap, writes the later one', () => {
  const fix = (start: number, end: number, actual: string, lines: string) =>
    toMessage({
      ruleId: 'looks-like-x',
      severity: 'info',
      reason: 'x',
      place: {
        start: { line: 1, column: start + 1, offset: start },
        end: { line: 1, column: end + 1, offset: end },
      },
      actual,
      expected: [lines],
    });
  const [first, second] = [fix(0, 3, 'abc', 'X'), fix(2, 4, 'cd', 'cZ')];
  expect(applyFixes('abcd', [first, second])).toEqual({ text: 'abcZ', applied: [second] });
});
