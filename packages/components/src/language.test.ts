import { expect, test } from 'vitest';
import { takesDoNot } from './advice/negative.ts';
import { commentTexts } from './comments/texts.ts';
import { textsIn } from './language.ts';
import { shapes } from './shapes.ts';
import { textsFor } from './testimonial/texts.ts';

const languages: [lang: string | undefined, word: 'yes' | 'sí'][] = [
  ['es', 'sí'],
  ['es-MX', 'sí'],
  ['ES', 'sí'],
  ['est', 'yes'],
  ['en', 'yes'],
  ['en-ES', 'yes'],
  ['', 'yes'],
  [undefined, 'yes'],
];

test.each(languages)('a page in %s is told “%s”', (lang, word) => {
  expect(textsIn(lang, { en: 'yes', es: 'sí' })).toBe(word);
});

test.each(languages)('all that adds words of its own agrees about %s', (lang, word) => {
  const isSpanish = word === 'sí';
  expect(commentTexts(lang).name).toBe(isSpanish ? 'Nombre' : 'Name');
  expect(textsFor(lang).relationship.family).toBe(isSpanish ? 'familiar' : 'family member');
  expect(takesDoNot('Mezclar alcohol', lang)).toBe(isSpanish);
  const references = shapes.find(({ name }) => name === 'references');
  expect(references?.wrap({}, { lang }).properties).toEqual({
    'aria-label': isSpanish ? 'Fuentes' : 'Sources',
  });
});

test('a word without its Spanish is an error of types', () => {
  // @ts-expect-error: `close` has no Spanish.
  const texts = textsIn('es', { en: { open: 'open', close: 'close' }, es: { open: 'abrir' } });
  expect(texts).toEqual({ open: 'abrir' });
});
