import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine, cleanText, lengthOf, paragraphsOf } from './clean.ts';

/** Pieces that hide, turn or stack, between pieces that must stay. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '\u202e',
      '\u2066',
      '\u200b',
      '\u200c',
      '\u200d',
      '\ufe0f',
      '\ufe0e',
      '\0',
      '\ud800',
      '\udc00',
    ],
    ...['\r', '\n', '\r\n', '\u2028', '\t', '\u00a0', '\u3000', ' ', '\u{e0041}', '\u{e0101}'],
    ...[
      '\u0301',
      '\u0327',
      '\u05b0',
      'e',
      'é',
      'ñ',
      '\u1112',
      '\u1161',
      'ش',
      'क',
      '्',
      '👩',
      '🏽',
      '1',
      '🏴',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const hostile = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

test('words of a plain keyboard are kept as beside a letter that is on none', () => {
  const plain = fc.stringMatching(/^(?:[!-~]([ -~]{0,30}[!-~])?)?$/);
  const property = fc.property(plain, (words) => {
    expect(`é${cleanLine(words)}é`).toBe(cleanLine(`é${words}é`));
  });
  fc.assert(property);
});

describe('a text', () => {
  test.each([
    ['lines of all kinds', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['many empty lines', 'a\n \n\n\n\nb', 'a\n\nb'],
    ['spaces of all kinds', ' a\u00a0\u3000\tb ', 'a b'],
    ['an accent apart from its letter', 'cafe\u0301', 'café'],
    ['an accent behind something unseen', 'cafe\u200b\u0301', 'café'],
    ['direction overrides', 'user\u202excod.exe\u202c', 'userxcod.exe'],
    ['what has no width', 'p\u200ba\u2060s\ufeffs\u00ad', 'pass'],
    ['a message in tag characters', 'hi\u{e0068}\u{e0069}\u{e007f}', 'hi'],
    ['a message in selectors', 'hi\u{e0101}\u{e0102}\ufe01', 'hi'],
    ['control characters', 'a\0b\u0007c\u009bd', 'abcd'],
    ['halves of characters', 'a\ud83db\udc00', 'ab'],
    ['a tower of marks', `z${'\u0335'.repeat(300)}`, `z${'\u0335'.repeat(4)}`],
    ['marks on nothing', '\u0301\u0302 a', 'a'],
    ['blanks that are no spaces', '\u3164\u2800\u115f', ''],
    ['joiners between Latin letters', 'a\u200db\u200cc', 'abc'],
  ])('loses %s', (_, text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  test.each([
    'Mañana será otro día. ¿Y qué?',
    'שָׁלוֹם עולם',
    'می\u200cخواهم',
    'क्\u200dष',
    'ก็ดี',
    '👩🏽\u200d⚕\ufe0f 👨\u200d👩\u200d👧 1\ufe0f\u20e3 ❤\ufe0f 🇲🇽',
    'Việt Nam, Łódź, Ångström',
    '<b>R&D</b> "quotes" \'so\' `code`',
  ])('keeps %s', (text) => {
    expect(cleanText(text)).toBe(text.normalize('NFC'));
  });

  test('stays the same when it is cleaned again', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
      }),
      { numRuns: 2_000 },
    );
  });

  test('is well formed, in one form, and has nothing unseen at all', () => {
    const never = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
    fc.assert(
      fc.property(hostile, (text) => {
        const clean = cleanText(text);
        expect(clean.replaceAll('\n', '')).not.toMatch(never);
        expect(clean).not.toMatch(/\p{M}{5}|\n\n\n|^\s|\s$| {2}/u);
        expect(clean.isWellFormed()).toBe(true);
        expect(clean.normalize('NFC')).toBe(clean);
      }),
      { numRuns: 2_000 },
    );
  });

  test('keeps every letter, digit and sign somebody can see', () => {
    const visible = /[\p{L}\p{N}\p{S}\p{P}]/gu;
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const seen = text.normalize('NFC').replace(/[\u3164\u115f\u1160\uffa0\u2800\ufffc]/gu, '');
        expect(cleanText(text).match(visible)).toEqual(seen.match(visible));
      }),
    );
  });

  test('is a list of paragraphs, each a list of lines', () => {
    expect(paragraphsOf('one\ntwo\n\nthree')).toEqual([['one', 'two'], ['three']]);
    expect(paragraphsOf('')).toEqual([]);
  });
});

describe('a line', () => {
  test('is one line whatever it is given', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = cleanLine(text);
        expect(line).not.toMatch(/[\r\n\t]/);
        expect(cleanLine(line)).toBe(line);
      }),
    );
  });

  test('is as long as the characters it has', () => {
    expect(lengthOf('añ👍')).toBe(3);
  });
});
