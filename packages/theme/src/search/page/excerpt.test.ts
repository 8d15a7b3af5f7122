import { expect, test } from 'vitest';
import { excerptParts, isFarFetched } from './excerpt.ts';

const spell = (excerpt: string) =>
  excerptParts(excerpt)
    .map(({ text, isFound }) => (isFound ? `[${text}]` : text))
    .join('');

test.each([
  ['no word', 'no word'],
  ['you will <mark>sleep,</mark> and', 'you will [sleep], and'],
  ['<mark>“Sleep”</mark>', '“[Sleep]”'],
  ['<mark>corazón.</mark> <mark>Niños</mark>', '[corazón]. [Niños]'],
  ['1 &lt; 2 <mark>&lt;b&gt;</mark>', '1 < 2 <[b]>'],
  ['<mark>—</mark>', '—'],
  ['<img src=x onerror=1>', '<img src=x onerror=1>'],
])('%s is shown as %s', (excerpt, shown) => {
  expect(spell(excerpt)).toBe(shown);
});

test.each([
  ['ambulatorio', 'while I <mark>am</mark> here, I <mark>am</mark>', true],
  ['Ámbulatorio', 'I <mark>AM,</mark>', true],
  ['hospitales', 'outside the <mark>hospital.</mark>', false],
  ['dying', 'afraid to <mark>die</mark>', false],
  ['families', 'your <mark>family</mark>', false],
  ['sleep ambulatorio', 'I <mark>am</mark> tired and <mark>sleep</mark>', false],
  ['am', 'I <mark>am</mark>', false],
  ['Solbrisa', 'a title alone', false],
])('for “%s”, “%s” is far-fetched: %s', (query, excerpt, isFar) => {
  expect(isFarFetched(query, excerpt)).toBe(isFar);
});
