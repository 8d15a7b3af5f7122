import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Card } from './card.ts';
import type { Studio } from './draw.ts';
import { cardOf, logo, makeFile, makeFolder, picture } from './fixtures/make.ts';
import { findFonts } from './fonts.ts';
import { forgetDigests, keyOf } from './key.ts';
import { readLook } from './look.ts';

const fonts = findFonts();
const folder = new URL('./fixtures/', import.meta.url);
const studio: Studio = {
  look: readLook(),
  brand: { name: 'Fern Hill', license: 'Licensed', logo },
  fonts,
  templates: {},
};

/** Each part that pixels depend on, and a way to change it. */
const cardParts: Record<string, (card: Card) => Card> = {
  kind: (card) => ({ ...card, kind: card.kind === 'page' ? 'person' : 'page' }),
  lang: (card) => ({ ...card, lang: `${card.lang}-x` }),
  title: (card) => ({ ...card, title: `${card.title}!` }),
  label: (card) => ({ ...card, label: `${card.label ?? ''}!` }),
  note: (card) => ({ ...card, note: `${card.note ?? ''}!` }),
  quote: (card) => ({ ...card, isQuote: !card.isQuote }),
  picture: (card) => ({ ...card, picture: card.picture ? undefined : picture }),
};
const template = new URL('make.ts', folder).href;
const studioParts: Record<string, (given: Studio, card: Card) => Studio> = {
  palette: (given) => ({ ...given, look: readLook('clay') }),
  mode: (given) => ({ ...given, look: readLook('evergreen', { mode: 'dark' }) }),
  colour: (given) => ({ ...given, look: { ...given.look, clay: '#123456' } }),
  name: (given) => ({ ...given, brand: { ...given.brand, name: 'Fern Dale' } }),
  license: (given) => ({ ...given, brand: { ...given.brand, license: undefined } }),
  logo: (given) => ({ ...given, brand: { ...given.brand, logo: picture } }),
  template: (given, { kind }) => ({ ...given, templates: { [kind]: template } }),
  fonts: (given) => ({
    ...given,
    fonts: { ...fonts, files: fonts.files.filter(({ weight }) => weight !== 600) },
  }),
};

const words = fc.string({ maxLength: 30 });
const card = fc.record({
  kind: fc.constantFrom('article', 'message', 'page', 'person'),
  source: words,
  lang: fc.constantFrom('en', 'es', 'ar'),
  title: words,
  label: fc.option(words, { nil: undefined }),
  note: fc.option(words, { nil: undefined }),
});

test('the key changes with every part of a card, and with nothing else', async () => {
  const all = fc.asyncProperty(card, words, async (one: Card, elsewhere) => {
    const key = await keyOf(one, studio);
    expect(await keyOf({ ...one, source: elsewhere }, { ...studio })).toBe(key);
    for (const [name, change] of Object.entries(cardParts)) {
      expect(await keyOf(change(one), studio), name).not.toBe(key);
    }
    for (const [name, change] of Object.entries(studioParts)) {
      expect(await keyOf(one, change(studio, one)), name).not.toBe(key);
    }
  });
  await fc.assert(all, { numRuns: 30 });
});

test('a template of the site’s own touches the cards of its kind only', async () => {
  const own = { ...studio, templates: { person: template } };
  const [page, person] = [cardOf({ kind: 'page' }), cardOf({ kind: 'person' })];
  expect(await keyOf(page, own)).toBe(await keyOf(page, studio));
  expect(await keyOf(person, own)).not.toBe(await keyOf(person, studio));
});

test('a font for another script touches the cards with its letters only', async () => {
  const [first] = fonts.files;
  if (!first) throw new Error('No font.');
  const hebrew = { ...first, family: 'Hebrew', role: 'own', isBase: false } as const;
  const more = {
    ...studio,
    fonts: { ...fonts, files: [...fonts.files, { ...hebrew, ranges: [[0x590, 0x5ff]] as const }] },
  };
  const [latin, mixed] = [cardOf(), cardOf({ title: 'שלום' })];
  expect(await keyOf(latin, more)).toBe(await keyOf(latin, studio));
  expect(await keyOf(mixed, more)).not.toBe(await keyOf(mixed, studio));
});

test('a picture, a logo and a template are known by what is in their files', async () => {
  const home = makeFolder();
  const file = makeFile(home, 'a', 'one');
  const with_ = cardOf({ picture: decodeURIComponent(file.pathname) });
  const own = {
    ...studio,
    brand: { ...studio.brand, logo: decodeURIComponent(file.pathname) },
    templates: { page: file.href },
  };
  const cards = [with_, cardOf({ kind: 'page' })];
  const keys = () => Promise.all([...cards.map((one) => keyOf(one, own)), keyOf(with_, studio)]);
  const before = await keys();
  makeFile(home, 'a', 'two');
  expect(await keys()).toEqual(before);
  forgetDigests();
  const after = await keys();
  expect(after.filter((key, at) => key === before[at])).toEqual([]);
});
