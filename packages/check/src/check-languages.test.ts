import { siteLanguages } from '@hearten/care';
import { expect, test } from 'vitest';
import { checkSite, type TextFile } from './index.ts';
import { clinicOf, now, post, site, told } from './small-site.ts';

const languages = siteLanguages({ defaultLocale: 'en', locales: ['en', 'es'] }, 'en');

test.each<[what: string, posts: TextFile[], messages: string[]]>([
  ['one name in two languages', [post('a.md', 'x'), post('es/a.md', 'x')], []],
  [
    'one address twice, by folder and by front matter',
    [post('a.md', 'x', 'lang: es\n'), post('es/a.md', 'x'), post('en/a.md', 'x')],
    ['posts/es/a.md:1 same-address'],
  ],
  [
    'a translation of an article in a folder, by either name',
    [
      post('en/a.md', 'x'),
      post('es/b.md', 'x', 'translationOf: a\n'),
      post('es/c.md', 'x', 'translationOf: en/a\n'),
    ],
    [],
  ],
  ['Spanish of Mexico on a Spanish site', [post('a.md', 'x', 'lang: es-MX\n')], []],
  [
    'a language the site does not list',
    [post('a.md', 'x', 'lang: fr\n')],
    ['posts/a.md:5 unlisted-language'],
  ],
  [
    'an old address where an article of another language is',
    [post('a.md', 'x', 'aliases: [/es/blog/b]\n'), post('es/b.md', 'x')],
    ['posts/a.md:5 alias-taken'],
  ],
])('on a site in two languages says of %s what is to be mended', (_what, posts, messages) => {
  expect(told(site({ blogs: [posts], prefixes: ['blog'], languages }))).toEqual(messages);
});

test('blocks are checked in the language of the folder an article is in', () => {
  const advice = ':::dont-list\n- esperar en silencio\n- no gritar\n:::';
  const found = (name: string) =>
    checkSite(site({ blogs: [[post(name, advice)]], languages }), { now });
  expect(found('a.md').map(({ reason }) => reason)).not.toEqual(
    found('es/a.md').map(({ reason }) => reason),
  );
});

test('the clinic speaks the default language of its site, and an error says where it does not', () => {
  const spanish = siteLanguages({ defaultLocale: 'es', locales: ['en', 'es'] }, 'en');
  const clinic = [clinicOf('lang: en\n')];
  const [found] = checkSite(site({ clinic, languages: spanish }), { now });
  expect(found).toMatchObject({
    ruleId: 'language-mismatch',
    line: 4,
    fatal: true,
    reason:
      '**lang**: the clinic’s language is `en`, and `i18n.defaultLocale` in astro.config is `es`. Write `lang: es` here, or change the other.',
  });
  expect(told(site({ clinic: [clinicOf('')], languages: spanish }))).toEqual([
    'records/clinic.yml:1 language-mismatch',
  ]);
  expect(told(site({ clinic, languages }))).toEqual([]);
  expect(told(site({ clinic: [clinicOf('lang: fr\n')] }))).toEqual([]);
});
