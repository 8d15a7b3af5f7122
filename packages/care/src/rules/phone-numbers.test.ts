import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phoneNumbers } from './phone-numbers.ts';

const digits = (count: number) => fc.stringMatching(new RegExp(`^[2-9]\\d{${count - 1}}$`));
const number = fc.tuple(digits(3), digits(3), digits(4));
const spelling = fc.constantFrom<(area: string, exchange: string, line: string) => string>(
  (a, b, c) => `(${a}) ${b}-${c}`,
  (a, b, c) => `(${a}) - ${b}-${c}`,
  (a, b, c) => `${a}.${b}.${c}`,
  (a, b, c) => `${a}\u2011${b}\u2011${c}`,
  (a, b, c) => `${a} – ${b} – ${c}`,
  (a, b, c) => `+1${a}${b}${c}`,
  (a, b, c) => `1 (${a})${b}${c}`,
  (a, b, c) => `tel:%2B1${a}${b}${c}`,
);
const around = fc.constantFrom(
  ['Call ', ' today.'],
  ['_', '_'],
  ['“', '”, or write'],
  ['', ''],
  ['Far to go.\n\nCall\n', '\n\nWe answer.'],
  ['Since 1990.\n\n\n', '\n\n2'],
);

test('a number is read, however it is spelled and whatever stands beside it', () => {
  const property = fc.property(number, spelling, around, (parts, spell, [before, behind]) => {
    const text = `${before}${spell(...parts)}${behind}`;
    const found = phoneNumbers(text);
    expect(found.map((one) => one.digits)).toEqual([parts.join('')]);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([found[0]?.written]);
  });
  fc.assert(property);
});

test('what is found stands there, in order, and never twice', () => {
  const property = fc.property(fc.string({ unit: 'grapheme' }), fc.array(number), (words, all) => {
    const text = words + all.map((parts) => parts.join('-')).join(words);
    let end = 0;
    for (const one of phoneNumbers(text)) {
      expect(text.slice(one.start, one.end).trim()).toBe(one.written);
      expect(one.start).toBeGreaterThanOrEqual(end);
      end = one.end;
    }
  });
  fc.assert(property);
});
