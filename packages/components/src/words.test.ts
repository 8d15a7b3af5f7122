import { afterEach, expect, test } from 'vitest';
import { prefixOf } from './callout/texts.ts';
import { blockWords, keyFacts } from './shapes.ts';
import { textsFor } from './testimonial/texts.ts';
import { giveWords, plural } from './words.ts';

afterEach(() => giveWords({}));

const given = {
  fr: {
    'key-facts': { title: 'L’essentiel' },
    testimonial: { relationship: { family: 'famille' } },
  },
  'es-MX': { 'key-facts': { title: 'En breve' } },
  es: { 'key-facts': { title: 'Lo principal' } },
  ar: { callout: { note: 'معلومة (مهم)' } },
};

test.each([
  ['fr', 'L’essentiel'],
  ['fr-CA', 'L’essentiel'],
  ['es-MX', 'En breve'],
  ['es', 'Lo principal'],
  ['de', 'Key facts'],
  ['en', 'Key facts'],
])('a block in %s has the words a site gives: %s', (lang, title) => {
  giveWords(given);
  const built = keyFacts.build(keyFacts.toItems?.(['One.']) as never, {}, { depth: 2, lang });
  expect(JSON.stringify(built)).toContain(title);
});

test('of a group, what is not given stays English', () => {
  giveWords(given);
  expect(textsFor('fr').relationship).toMatchObject({ family: 'famille', client: 'client' });
});

test('words of a site are not said twice where an author writes them', () => {
  giveWords(given);
  const { words, said } = prefixOf('note', 'ar');
  expect(words).toBe('معلومة (مهم): ');
  expect([said.test('معلومة (مهم) هنا'), said.test('هنا')]).toEqual([true, false]);
});

test.each([
  ['en', 1, '1 Comment'],
  ['en', 1200, '1,200 Comments'],
  ['es', 2, '2 comentarios'],
])('in %s, %i comments are counted as its plural has it', (lang, count, expected) => {
  const texts = {
    en: { one: '{count} Comment', other: '{count} Comments' },
    es: { one: '{count} comentario', other: '{count} comentarios' },
  }[lang];
  expect(plural(texts ?? {}, count, lang)).toBe(expected);
});

test('the words of every block are known, those of comments and tables among them', () => {
  expect(Object.keys(blockWords()).toSorted()).toEqual([
    'callout',
    'care-card',
    'comments',
    'crisis-lines',
    'do-list',
    'dont-list',
    'embed',
    'key-facts',
    'levels-of-care',
    'references',
    'table',
    'testimonial',
  ]);
});
