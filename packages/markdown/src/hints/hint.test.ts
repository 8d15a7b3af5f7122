import { expect, test } from 'vitest';
import { wrapHint } from './hint.ts';
import { articleOf } from './testing.ts';

const advice = { ruleId: 'looks-like-x', name: 'x', reason: 'Why.' };
const wrap = (text: string, from: number, to: number) =>
  wrapHint(articleOf(text), { from, to }, advice)?.finding;

test('tells the place of whole blocks, what stands there and the lines to paste', () => {
  expect(wrap('One.\n\n two\n\nthree \n\nFour.', 1, 3)).toEqual({
    ruleId: 'looks-like-x',
    severity: 'info',
    reason: 'Why.',
    place: { start: { line: 3, column: 1, offset: 6 }, end: { line: 5, column: 7, offset: 18 } },
    actual: ' two\n\nthree ',
    expected: [':::x\n two\n\nthree \n:::'],
  });
});

test.each([
  ['keeps Windows line ends', 'One.\r\n\r\nTwo.', ':::x\r\nTwo.\r\n:::'],
  ['leaves a line free after a list', 'One.\n\n- two', ':::x\n- two\n\n:::'],
  ['leaves a line free after a table', 'One.\n\n| a |\n| - |', ':::x\n| a |\n| - |\n\n:::'],
  ['leaves a line free above and below', '# One\nTwo.\n# Three', '\n:::x\nTwo.\n:::\n'],
  [
    'outgrows fences inside',
    'One.\n\n::::foo\n:::figure\nx\n:::\n::::',
    ':::::x\n::::foo\n:::figure\nx\n:::\n::::\n\n:::::',
  ],
])('%s', (_how, text, lines) => {
  expect(wrap(text, 1, 2)).toMatchObject({ expected: [lines], actual: expect.any(String) });
});

test.each([
  ['code', 'One.\n\n```\n:::\n```'],
  ['HTML', 'One.\n\n<p>two</p>'],
  ['a definition', 'One.\n\n[two]: /two'],
  ['fences that are broken elsewhere', 'One.\n\nTwo.\n\n:::'],
  ['a quote right below, which is read by what is above it', 'One\n\nTwo.\n> 2. three'],
  ['a list right below, which is read by what is above it', 'One\n\nTwo.\n- 2. three'],
])('leaves to a person: %s', (_what, text) => {
  const hint = wrap(text, 1, 2);
  expect(hint?.expected?.[0]).toContain('x\n');
  expect(hint).not.toHaveProperty('actual');
});
