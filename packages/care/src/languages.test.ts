import { expect, test } from 'vitest';
import {
  articleLanguage,
  articlePath,
  languageFor,
  localPath,
  readLocalPath,
  siteLanguages,
} from './languages.ts';

const one = siteLanguages(undefined, 'en');
const two = siteLanguages({ defaultLocale: 'en', locales: ['en', 'es'] }, 'en');
const prefixed = siteLanguages(
  { defaultLocale: 'en', locales: ['en', 'es'], routing: { prefixDefaultLocale: true } },
  'en',
);
const named = siteLanguages(
  {
    defaultLocale: 'spanish',
    locales: ['pt-BR', { path: 'spanish', codes: ['es', 'es-MX'] }],
    routing: 'manual',
  },
  'es',
);

test('a site without i18n has the language of its clinic', () => {
  expect(siteLanguages(undefined, 'fr')).toEqual([{ lang: 'fr', codes: ['fr'], prefix: '' }]);
});

test.each([
  [two, ['en ', 'es /es']],
  [prefixed, ['en /en', 'es /es']],
  [named, ['es ', 'pt-BR /pt-BR']],
])(
  'the default language comes first, with a prefix only where the site says so',
  (all, expected) => {
    expect(all.map(({ lang, prefix }) => `${lang} ${prefix}`)).toEqual(expected);
  },
);

test.each([
  ['es', two, 'es'],
  ['ES', two, 'es'],
  ['es-MX', two, 'es'],
  ['es-MX', named, 'es'],
  ['pt', named, 'pt-BR'],
  ['fr', two, undefined],
  ['est', two, undefined],
  ['es', one, undefined],
])('an article in %s belongs to a language of the site, or to none', (tag, all, expected) => {
  expect(languageFor(tag, all)?.lang).toBe(expected);
});

test.each([
  ['calm', undefined, two, 'en', '/blog/calm'],
  ['en/calm', undefined, two, 'en', '/blog/calm'],
  ['es/calm', undefined, two, 'es', '/es/blog/calm'],
  ['es/2026/calm', undefined, two, 'es', '/es/blog/2026/calm'],
  ['calma', 'es', two, 'es', '/es/blog/calma'],
  ['es/calm', 'es-MX', two, 'es-MX', '/es/blog/calm'],
  ['es/calm', 'en', two, 'en', '/blog/calm'],
  ['es', undefined, two, 'en', '/blog/es'],
  ['fr/calm', undefined, two, 'en', '/blog/fr/calm'],
  ['calm', 'fr', two, 'fr', '/blog/calm'],
  ['calm', undefined, prefixed, 'en', '/en/blog/calm'],
  ['pt-br/calm', undefined, named, 'pt-BR', '/pt-BR/blog/calm'],
  ['spanish/calm', undefined, named, 'es', '/blog/calm'],
  ['es/calm', undefined, named, 'es', '/blog/calm'],
  ['es/calm', undefined, one, 'en', '/blog/es/calm'],
  ['calma', 'es', one, 'es', '/blog/calma'],
])('the article %s with lang %s has its language and its address', (id, lang, all, tag, path) => {
  expect(articleLanguage({ id, lang }, all)).toBe(tag);
  expect(articlePath({ id, lang, blog: 'blog' }, all)).toBe(path);
});

test.each([
  ['/', 'en', two, '/'],
  ['/', 'es', two, '/es'],
  ['/team', 'es', two, '/es/team'],
  ['/', 'en', prefixed, '/en'],
  ['/team/[person]', 'en', prefixed, '/en/team/[person]'],
])('%s in %s is a path of its own, and is read back', (path, lang, all, expected) => {
  const local = localPath(path, lang, all);
  expect(local).toBe(expected);
  expect(readLocalPath(local, all)).toMatchObject({ path, language: { lang } });
});

test('a path that only begins like a prefix is in the default language', () => {
  expect(readLocalPath('/essays', two)).toMatchObject({
    path: '/essays',
    language: { lang: 'en' },
  });
});
