import { expect, test } from 'vitest';
import { term, type TermRecord } from './shape.ts';

const record = (id: string, lang?: string): TermRecord => ({ id, term: 'IOP', meaning: id, lang });
const records = [record('es', 'es'), record('own'), record('fr', 'fr')];

test.each([
  ['es-MX', 'es'],
  ['fr', 'fr'],
  ['en', 'own'],
  [undefined, 'own'],
  ['de', 'own'],
])('a page in %s has the meaning of %s', (lang, id) => {
  expect(term.select(records, { id: 'iop' }, { lang })).toEqual([expect.objectContaining({ id })]);
});

test('a meaning in another language than the page says so', () => {
  const html = (lang: string) =>
    JSON.stringify(term.build([], [record('es', 'es')], { explain: true }, { lang }));
  expect(html('en')).toContain('"lang":"es"');
  expect(html('es-US')).not.toContain('"lang"');
});
