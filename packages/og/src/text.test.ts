import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText, isRightToLeft, withoutEmoji } from './text.ts';

test.each([
  ['two\nlines\tand  spaces ', 'two lines and spaces'],
  ['nul\u0000 and bell\u0007', 'nul and bell'],
  ['turned \u202eround\u202c', 'turned round'],
  ['soft\u00adhyphen', 'softhyphen'],
  ['an\u0303o', 'año'],
  ['می‌خواهم', 'می‌خواهم'],
  ['<b>bold</b> & more', '<b>bold</b> & more'],
])('%j is set as %j', (words, expected) => {
  expect(cleanText(words)).toBe(expected);
});

test.each([
  ['Calm 🌿 days', 'Calm days'],
  ['👩‍👩‍👧 Families', 'Families'],
  ['Call ☎️ us', 'Call us'],
  ['Step 1 of 3, #2, 4*', 'Step 1 of 3, #2, 4*'],
  ['🌿', ''],
])('without emoji, %j is %j', (words, expected) => {
  expect(withoutEmoji(words)).toBe(expected);
});

test('text that is clean stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (words) => {
      expect(cleanText(cleanText(words))).toBe(cleanText(words));
      expect(withoutEmoji(withoutEmoji(words))).toBe(withoutEmoji(words));
    }),
  );
});

test.each([
  ['ar', true],
  ['he-IL', true],
  ['en', false],
  ['hensel', false],
])('%s is written from right to left: %s', (lang, expected) => {
  expect(isRightToLeft(lang)).toBe(expected);
});
