import { expect, test } from 'vitest';
import { indexLanguage, indexLanguages } from './record.ts';

test.each([
  ['en', 'en'],
  ['es-MX', 'es'],
  ['EN-us', 'en'],
])('%s is searched in the index of %s', (tag, lang) => {
  expect(indexLanguage(tag)).toBe(lang);
});

test('the language of the page comes first', () => {
  const records = ['en', 'es', 'en-US', 'de'].map((lang) => ({ lang }));
  expect(indexLanguages(records, 'es-MX')).toEqual(['es', 'de', 'en']);
  expect(indexLanguages(records, 'fr')).toEqual(['de', 'en', 'es']);
});
