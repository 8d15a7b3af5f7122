import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flagCodes } from '../../core/detectors/flag.ts';
import { markedText, segmentsOf } from './marked-text.ts';

test('what overlaps is marked once, with all that was found there', () => {
  const found = [
    { code: 'own-care', start: 0, end: 12 },
    { code: 'phone', start: 8, end: 16 },
  ] as const;
  expect(segmentsOf('I was at 555-0142 once', found)).toEqual([
    { text: 'I was at', codes: ['own-care'] },
    { text: ' 555', codes: ['own-care', 'phone'] },
    { text: '-014', codes: ['phone'] },
    { text: '2 once', codes: [] },
  ]);
});

test('what was found is said in the language of who reads, in a text of another', async () => {
  const words = { text: 'Llame al 555-0142', lang: 'es' };
  const found = [{ code: 'phone', start: 9, end: 17 }] as const;
  expect(String(await markedText(words, found, 'en'))).toBe(
    '<div class="words" lang="es" dir="auto">Llame al <mark>555-0142<span class="found" lang="en"> (Phone number)</span></mark></div>',
  );
});

test('no letter of a text is lost or said twice, whatever was found in it', () => {
  const place = fc.record({
    code: fc.constantFrom(...flagCodes),
    start: fc.nat(30),
    length: fc.nat(30),
  });
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.array(place, { maxLength: 5 }), (text, places) => {
      const found = places.map(({ code, start, length }) => ({
        code,
        start: Math.min(start, text.length),
        end: Math.min(start + length, text.length),
      }));
      const parts = segmentsOf(text, found).map((segment) => segment.text);
      expect(parts.join('')).toBe(text);
    }),
  );
});
