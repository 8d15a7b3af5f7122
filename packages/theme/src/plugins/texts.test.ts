import { expect, test } from 'vitest';
import { missingTexts, textsIn } from './texts.ts';

const texts = { en: { title: 'Print', hint: 'On paper' }, es: { title: 'Imprimir' } };

test('names the texts a language lacks', () => {
  expect(missingTexts(texts)).toEqual([{ lang: 'es', key: 'hint' }]);
  expect(missingTexts({ en: texts.en })).toEqual([]);
});

test.each([
  ['en', { title: 'Print', hint: 'On paper' }],
  ['es', { title: 'Imprimir', hint: 'On paper' }],
  ['es-MX', { title: 'Imprimir', hint: 'On paper' }],
  ['fr', { title: 'Print', hint: 'On paper' }],
])('reads the texts in %s, with another language’s where one is missing', (lang, expected) => {
  expect(textsIn(texts, lang)).toEqual(expected);
});

test('shows the first language where there is no English', () => {
  expect(textsIn({ de: { title: 'Drucken' }, es: { title: 'Imprimir' } }, 'fr')).toEqual({
    title: 'Drucken',
  });
});
