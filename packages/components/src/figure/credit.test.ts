import type { PhrasingContent } from 'mdast';
import { expect, test } from 'vitest';
import { isCredit, splitImage } from './credit.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const link = (value: string): PhrasingContent => ({
  type: 'link',
  url: 'https://example.org/',
  children: [text(value)],
});

test.each([
  'Source: Pixabay',
  'Source : Pixabay',
  'source: pexels.com',
  'Photo: Ana Reyes',
  'Photo by Ana Reyes on Unsplash',
  'Photo credit: Ana Reyes',
  'Image: NIDA (CC BY 4.0)',
  'Image courtesy of the county archive',
  'Illustration: Quillbrook Recovery',
  'Credit: J. R. Moreno',
  'Via: Pexels',
  'Fuente: Pixabay',
  'Foto: Ana Reyes',
  'Foto de Ana Reyes',
  'Fotografía: Ana Reyes',
  'Imagen: NIDA',
  'Crédito: Ana Reyes',
  'Créditos: Ana Reyes',
  'Vía: Pexels',
  'Source:',
])('takes “%s” for a credit', (line) => {
  expect(isCredit([text(line)])).toBe(true);
});

test.each([
  'The source of the pain is often hidden.',
  'Sources differ on this.',
  'Photography helps some people: it is a quiet thing to do.',
  'Via email you can reach us every day.',
  'Image by image, the film goes back in time. It ends at the lake.',
  'Source: a study of 1,200 people found that most felt better. Others did not, and nobody knows why that is so.',
  `Source: ${'a long sentence about where this comes from '.repeat(5)}`,
  'Call us: (562) 555-0134',
  'Note: bring your card',
  'Fuentes distintas dicen cosas distintas.',
  '',
])('takes “%s” for prose', (line) => {
  expect(isCredit([text(line)])).toBe(false);
});

test('reads a credit whose name is a link, with a licence in brackets', () => {
  expect(isCredit([text('Source: '), link('Pixabay'), text(' (CC0)')])).toBe(true);
  expect(isCredit([link('Source: Pixabay')])).toBe(true);
});

test('parts a picture from the line typed right under it', () => {
  const image: PhrasingContent = { type: 'image', url: '/a.jpg', alt: 'A door' };
  const split = splitImage({ type: 'paragraph', children: [image, text('\nSource: Ana')] });
  expect(split).toEqual({ image, rest: [text('Source: Ana')] });
  expect(
    splitImage({ type: 'paragraph', children: [image, text(' beside words')] }),
  ).toBeUndefined();
  expect(splitImage({ type: 'paragraph', children: [text('words '), image] })).toBeUndefined();
});

test('takes a line with another picture in it for no credit', () => {
  const image: PhrasingContent = { type: 'image', url: '/b.jpg', alt: 'A path' };
  expect(isCredit([image, text('\nSource: Ana')])).toBe(false);
  expect(isCredit([text('Source: '), image])).toBe(false);
});
