import { expect, test } from 'vitest';
import { compileTexts } from '../../i18n/compile.ts';
import { layersOf } from '../../i18n/layers.ts';
import { pageTexts } from '../page-texts.ts';
import { fill, resultsText } from './message.ts';

test.each([
  [0, 'Nothing found for “sleep”', 'No hay nada para “sleep”'],
  [1, '1 result for “sleep”', '1 resultado para “sleep”'],
  [7, '7 results for “sleep”', '7 resultados para “sleep”'],
  [12_345, '12,345 results for “sleep”', '12.345 resultados para “sleep”'],
  [1_000_000, '1,000,000 results for “sleep”', '1.000.000 resultados para “sleep”'],
])('says that there are %i', (count, english, spanish) => {
  const found = { count, query: 'sleep' };
  expect(
    resultsText(pageTexts(compileTexts(layersOf('en', {})), 'en'), { ...found, lang: 'en' }),
  ).toBe(english);
  expect(
    resultsText(pageTexts(compileTexts(layersOf('es', {})), 'es'), { ...found, lang: 'es' }),
  ).toBe(spanish);
});

test('words that look like a place to fill in stay as they are', () => {
  expect(fill('{count} for “{query}”', { count: 1, query: '{count} $&' })).toBe(
    '1 for “{count} $&”',
  );
  expect(fill('{other}', {})).toBe('{other}');
});
