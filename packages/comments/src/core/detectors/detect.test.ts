import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detect, detectInName } from './detect.ts';
import { flagCodes, flagTexts } from './flag.ts';

function found(text: string): [string, string][] {
  return detect(text, { lang: 'en' }).map(({ code, start, end }) => [code, text.slice(start, end)]);
}

describe('a flag', () => {
  test('has its place, a sentence for the reader and a few words for moderators', () => {
    expect(detect('Call 512-555-0142.', { lang: 'en' })).toEqual([
      {
        code: 'phone',
        start: 5,
        end: 17,
        reader: 'This looks like a phone number. Everybody could see it.',
        moderator: 'Phone number',
      },
    ]);
  });

  test('has its words in both languages', () => {
    for (const code of flagCodes) {
      expect(flagTexts.en[code].reader).toMatch(/[.!?]$/);
      expect(flagTexts.es[code].reader).toMatch(/[.!?]$/);
      expect(flagTexts.es[code].moderator).not.toBe(flagTexts.en[code].moderator);
    }
  });

  test.each([
    ['(512) 555-0142 ext. 7', [['phone', '(512) 555-0142 ext. 7']]],
    ['５１２-５５５-０１４２', [['phone', '５１２-５５５-０１４２']]],
    [
      'SSN 000-12-3456, call 512-555-0142',
      [
        ['ssn', '000-12-3456'],
        ['phone', '512-555-0142'],
      ],
    ],
    ['born 03/14/1988', [['birth-date', '03/14/1988']]],
    ['I stopped on 03/14/2019', []],
    ['robin@example.org', [['email', 'robin@example.org']]],
    ['1-800-662-4357, 988 or 911', []],
    ['Policy 0078-1234 is mine', [['record-number', '0078-1234']]],
  ])('stands where it should in “%s”', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('lies inside the text, in order, whatever is written', () => {
    const word = fc.constantFrom(
      ...[
        'my',
        'son',
        'is',
        '15',
        'I',
        'was',
        'in',
        'rehab',
        '512',
        '-',
        '555',
        '0142',
        '@',
        'a.com',
        'born',
        'March',
      ],
      ...[
        'calle',
        'Robles',
        '42',
        'mi',
        'hijo',
        'quiero',
        'morirme',
        '.',
        '\n',
        'é',
        '👍',
        'policy',
        '#',
        'ñ',
        '１',
      ],
    );
    const text = fc.oneof(
      fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
      fc.string({ unit: 'binary', maxLength: 200 }),
    );
    fc.assert(
      fc.property(text, (given) => {
        let last = 0;
        for (const { start, end } of detect(given, { lang: 'es' })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(given.length);
          last = start;
        }
      }),
    );
  });

  // A pattern that tried its ways again and again would not come back from these.
  test.each([
    ...[
      'a',
      '1',
      '1 ',
      '12-',
      '1.',
      'a.',
      'a@',
      '@',
      '(',
      'my ',
      'i ',
      'i was ',
      'my son is ',
      'call 5 ',
      'calle a ',
    ],
    ...[
      'a at a dot ',
      'one ',
      'policy is is ',
      'ig: ',
      '\u0301',
      '😀',
      '\n',
      'my name is A ',
      '1 st ',
      'p.o. box ',
      'quiero ',
    ],
  ])('is looked for in one pass over “%s”, again and again', (piece) => {
    const text = piece.repeat(20_000 / piece.length);
    expect(detect(text, { lang: 'en' }).length).toBeLessThan(text.length);
  });
});

describe('in the field of the name', () => {
  test.each(['Robin Castellano', 'robin castellano', 'María José Ferrer', 'Dana O’Neil-Smith'])(
    '“%s” is a full name',
    (name) => {
      expect(detectInName(name, { lang: 'en' }).map(({ code }) => code)).toEqual(['full-name']);
    },
  );

  test.each([
    'Robin',
    'Robin K.',
    'R. K.',
    'A grateful mom',
    'Sober in Texas',
    'Mamá de tres',
    'just me',
    'Quiet River',
    '🙂',
    '',
  ])('“%s” is none', (name) => {
    expect(detectInName(name, { lang: 'en' })).toEqual([]);
  });

  test('an address is what it is', () => {
    expect(detectInName('robin@example.org', { lang: 'en' })[0]?.code).toBe('email');
  });
});
