import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.ts';
import { compilePhrases } from './phrase.ts';

const lists = { kin: ['my son/daughter', 'a friend of mine'], drug: ['wine/beer'] };

function found(phrase: string, text: string): string[] {
  const find = compilePhrases([phrase], lists);
  return find(readText(text).tokens).map(({ start, end }) => text.slice(start, end));
}

describe('a phrase', () => {
  test.each([
    ['i was here', 'Today I was here.', ['I was here']],
    ['i was here', 'I was. Here it is.', []],
    ['i was here', 'I was, here', ['I was, here']],
    ['one/other day', 'the other day', ['other day']],
    ['adict*', 'Soy adictísima', ['adictísima']],
    ['very? sad', 'very sad, so sad', ['very sad', 'sad', 'sad']],
    ['<kin> drinks', 'A friend of mine drinks', ['A friend of mine drinks']],
    ['<kin>? drinks', 'she drinks', ['drinks']],
    ['my .. beer', 'my first cold German beer', ['my first cold German beer']],
    ['my .. beer', 'my first very cold German beer', []],
    ['is #9-17', 'is fifteen, is 9, is 18', ['is fifteen', 'is 9']],
    ['is #9-17 !miles', 'is 12 miles', []],
    ['is #9-17 !miles', 'is 12', ['is 12']],
    ['drinks .. <drug>', 'drinks a lot of wine', ['drinks a lot of wine']],
    ['más', 'mas', []],
    ['mas', 'MÁS', ['MÁS']],
  ])('“%s” in “%s” is %j', (phrase, text, places) => {
    expect(found(phrase, text)).toEqual(places);
  });

  test('is found among others as it is alone', () => {
    const phrases = [
      'my .. beer',
      'i drink <drug>',
      '<kin> drinks',
      'is #9-17',
      'wine*',
      'my <drug>? is',
    ];
    const word = fc.constantFrom(
      ...'my i drink drinks wine beer is 12 son a friend of mine . winery'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const { tokens } = readText(words.join(' '));
        const ends = new Map<number, number>();
        for (const phrase of phrases) {
          for (const { start, end } of compilePhrases([phrase], lists)(tokens)) {
            ends.set(start, Math.max(end, ends.get(start) ?? 0));
          }
        }
        const all = compilePhrases(phrases, lists)(tokens);
        expect(new Map(all.map(({ start, end }) => [start, end]))).toEqual(ends);
      }),
    );
  });

  test('that names a list nobody made is an error', () => {
    expect(() => compilePhrases(['<nothing>'])([])).toThrow('The phrases have no list <nothing>.');
  });
});
