import type { PhrasingContent } from 'mdast';
import { expect, test } from 'vitest';
import { numbersIn, toDial, vitalInClosedAnswer, vitalInNote } from './numbers.ts';
import type { Block } from './shape.ts';

const line = (...parts: (string | PhrasingContent)[]): Block => ({
  type: 'paragraph',
  children: parts.map((part) => (typeof part === 'string' ? { type: 'text', value: part } : part)),
});
const html = (value: string): Block & PhrasingContent => ({ type: 'html', value });
const linkTo = (url: string): PhrasingContent => ({
  type: 'link',
  url,
  children: [{ type: 'text', value: 'call' }],
});

test.each([
  ['Call 988.', '988', '988'],
  ['988, day and night', '988', '988'],
  ['call 988 24 hours a day', '988', '988'],
  ['(988)', '988', '988'],
  ['dial 9-1-1', '911', '911'],
  ['Call 9-8-8 now', '988', '988'],
  ['911/988', '911', '911'],
  ['988lifeline.org', '988', '988'],
  ['www.988lifeline.org', '988', '988'],
  ['Call 911. 555-0134 is our desk.', '911', '911'],
  ['Call (562) 555-0134, or 988.', '(562) 555-0134', '988'],
  ['(562) 555-0134', '(562) 555-0134', undefined],
  ['(562)555-0134', '(562)555-0134', undefined],
  ['(562) 988-0134', '(562) 988-0134', undefined],
  ['988-555-0134', '988-555-0134', undefined],
  ['562.911.0134', '562.911.0134', undefined],
  ['(562) 911 0134', '(562) 911 0134', undefined],
  ['911 555 0134', '911 555 0134', undefined],
  ['+34 911 234 567', '+34 911 234 567', undefined],
  ['1-800-QUIT-NOW', '1-800-QUIT-NOW', undefined],
  ['555-0134', '555-0134', undefined],
  ['$911', undefined, undefined],
  ['1988', undefined, undefined],
  ['9/11', undefined, undefined],
  ['911.5 mg', undefined, undefined],
  ['example.org/988', undefined, undefined],
])('of “%s”, %s is vital in a note and %s in a closed answer', (words, inNote, inAnswer) => {
  expect(vitalInNote([line(words)])?.number).toBe(inNote);
  expect(vitalInClosedAnswer([line(words)])?.number).toBe(inAnswer);
});

test.each([
  ['tel:988', '988', true],
  ['sms:988?body=hello', '988', true],
  ['TEL:9-1-1', '911', true],
  ['tel:+15629110134', '+15629110134', false],
  ['https://988lifeline.org/chat', '988', true],
  ['/988', undefined, undefined],
  ['/call-562-555-0134', undefined, undefined],
])('finds the number a link leads to, %s: %s', (url, number, isCrisis) => {
  const raw = [html(`<a href="${url}">`), 'call', html('</a>')];
  for (const block of [line(linkTo(url)), line(...raw), html(`<p><a href="${url}">call</a></p>`)]) {
    const [found] = numbersIn([block]);
    expect([found?.number, found?.isCrisis, found?.block]).toEqual([
      number,
      isCrisis,
      number && block,
    ]);
  }
});

test.each<[how: string, block: Block, numbers: string[]]>([
  ['text that was cut', line('Call (562)', ' 555-0134'), ['(562) 555-0134']],
  ['a wrapped line', line('Call (562)\n555-0134'), ['(562) 555-0134']],
  ['two lines', line('Call 988', { type: 'break' }, '24 hours a day'), ['988']],
  ['two lines of HTML', line('Call 988', html('<br>'), '24 hours'), ['988']],
  ['bold HTML', line(html('<b>'), '(562) 555', html('</b>'), '-0134'), ['(562) 555-0134']],
  ['cells of HTML', html('<td width="988">562</td><td>555</td><td>0134</td>'), []],
  ['a comment', html('<!-- 988 -->'), []],
])('reads %s', (_how, block, numbers) => {
  expect(numbersIn([block]).map(({ number }) => number)).toEqual(numbers);
});

test.each([
  ['(562) 555-0134', '+15625550134'],
  ['1-800-555-0100', '+18005550100'],
  ['+34 600 000 000', '+34600000000'],
  ['555-0134', undefined],
  ['1-800-QUIT-NOW', undefined],
  ['988', undefined],
])('dials %s as %s', (number, dialed) => {
  expect(toDial(number)).toBe(dialed);
});
