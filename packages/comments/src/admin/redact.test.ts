import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markRanges, readMarks, redact, settleRanges } from './redact.ts';

const text = 'Call me on (555) 555-0142. I am Sam.';
const phone = { start: 11, end: 25 };

test('what was found is replaced by words that say so', () => {
  expect(redact(text, [phone], 'en')).toBe('Call me on [removed]. I am Sam.');
  expect(redact(text, [{ start: 32, end: 35 }, phone], 'es')).toBe(
    'Call me on [eliminado]. I am [eliminado].',
  );
});

test('parts that overlap, or lie outside, are taken out once', () => {
  const ranges = [
    { start: 20, end: 99 },
    { start: -4, end: 4 },
    { start: 2, end: 6 },
    { start: 9, end: 9 },
  ];
  expect(settleRanges(ranges, text.length)).toEqual([
    { start: 0, end: 6 },
    { start: 20, end: 36 },
  ]);
});

test('a moderator marks more by hand, in a form that sends its own line ends', () => {
  const lines = 'One\nTwo\nThree';
  expect(readMarks(lines, 'One\r\n[[Two]]\r\nThree')).toEqual([{ start: 4, end: 7 }]);
});

test.each([
  ['a word was changed', 'Call me on (555) 555-0142. I am Tim.'],
  ['a word was added', `${text} [[really]]`],
  ['a word was taken out', 'Call me on . I am Sam.'],
  ['a mark has no end', 'Call me on [[(555) 555-0142. I am Sam.'],
  ['a mark has no beginning', 'Call me on (555) 555-0142]]. I am Sam.'],
  ['a mark is in a mark', '[[Call [[me]] on]] (555) 555-0142. I am Sam.'],
  ['half a mark is typed', 'Call me on [(555) 555-0142]. I am Sam.'],
])('marks are not taken when %s', (_, marked) => {
  expect(readMarks(text, marked)).toBe(undefined);
});

test('brackets that somebody wrote stay what they are', () => {
  const bracketed = 'see [1] and [[2]]';
  expect(readMarks(bracketed, bracketed)).toEqual([]);
  expect(readMarks(bracketed, 'see [1] and [[[[2]]]]')).toEqual([{ start: 12, end: 17 }]);
});

const words = fc.string({
  unit: fc.constantFrom('a', ' ', '\n', 'é', '😀', '[', ']'),
  maxLength: 40,
});
const rangesOf = fc.array(fc.record({ start: fc.nat(60), end: fc.nat(60) }), { maxLength: 4 });
const plain = words.map((one) => one.replace(/[[\]]/g, 'b'));

test('marks that are read again are the ranges that were marked', () => {
  fc.assert(
    fc.property(plain, rangesOf, (one, ranges) => {
      expect(readMarks(one, markRanges(one, ranges))).toEqual(settleRanges(ranges, one.length));
    }),
  );
});

test('nothing that is read as marks puts a word into the text', () => {
  fc.assert(
    fc.property(words, words, (one, typed) => {
      const ranges = readMarks(one, typed);
      if (!ranges) return;
      const bare = (some: string) => some.replace(/[[\]]/g, '');
      expect(bare(typed)).toBe(bare(one));
    }),
  );
});
