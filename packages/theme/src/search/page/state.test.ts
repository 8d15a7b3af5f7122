import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPlaceInPage, readState, writeState } from './state.ts';

const read = (address: string) =>
  readState(new URL(address, 'https://clinic.example/search/'), 'en');

test.each([
  ['', { query: '', category: '', lang: 'en' }],
  ['#q=sleep', { query: 'sleep', category: '', lang: 'en' }],
  ['#q=+two+words+', { query: 'two words', category: '', lang: 'en' }],
  ['#q=hospital&category=care&lang=es', { query: 'hospital', category: 'care', lang: 'es' }],
  ['?q=sleep&category=care', { query: 'sleep', category: 'care', lang: 'en' }],
  ['?q=old#q=new', { query: 'new', category: '', lang: 'en' }],
  ['?q=sleep#main', { query: 'sleep', category: '', lang: 'en' }],
])('%s asks for %j', (address, state) => {
  expect(read(address)).toEqual(state);
});

test.each([
  [{ query: '', category: 'care', lang: 'es' }, ''],
  [{ query: 'sleep', category: '', lang: 'en' }, '#q=sleep'],
  [{ query: 'a & b', category: 'care', lang: 'es' }, '#q=a+%26+b&category=care&lang=es'],
])('%j stands in the address as %s', (state, hash) => {
  expect(writeState(state, 'en')).toBe(hash);
});

test('whatever is looked for can be shared', () => {
  const words = fc
    .string({ minLength: 1, unit: 'grapheme' })
    .filter((text) => text.trim() === text);
  const shared = fc.property(words, words, (query, category) => {
    const state = { query, category, lang: 'es' };
    expect(read(writeState(state, 'en'))).toEqual(state);
  });
  fc.assert(shared);
});

test('words never stand where a browser sends them to a host', () => {
  const url = new URL(
    writeState({ query: 'sleep', category: 'care', lang: 'es' }, 'en'),
    'https://a.example/',
  );
  expect([url.pathname, url.search]).toEqual(['/', '']);
});

test.each([
  ['#main', true],
  ['', false],
  ['#q=sleep', false],
])('%s is a place in the page: %s', (hash, isPlace) => {
  expect(isPlaceInPage(hash)).toBe(isPlace);
});
