import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { post, Site } from '../bad-input/site.ts';
import { alternatesOf } from './counterparts.ts';
import { Page } from './page.ts';
import { address, config, posts } from './small-site.ts';

/** An article with its own title. */
const article = (title: string, fields = '') =>
  post(':::dont-list\n- esperar\n- callar\n:::', fields).replace('A calm evening', title);

test('a language is added by a file, as docs/languages.md shows', async () => {
  const docs = readFileSync(path.join(import.meta.dirname, '../../docs/languages.md'), 'utf8');
  const samples = [...docs.matchAll(/^```\w+\n(?:#|\/\/) (\S+)\n(.*?)^```$/gms)].map(
    ([, name = '', text = '']) => [name, text] as const,
  );
  expect(samples.map(([name]) => name)).toEqual([
    'astro.config.mjs',
    'src/content/i18n/fr.yml',
    'src/content/clinic.yml',
  ]);
  const site = new Site('languages-docs', {
    ...Object.fromEntries(samples),
    [`${posts}/calm.md`]: post('Text.'),
    [`${posts}/fr/calm.md`]: post(':::key-facts\n- Un\n- Deux\n:::', 'comments: true\n'),
  });
  const { code, output } = await site.build();
  expect(code, output).toBe(0);
  expect(output).toMatch(/fr: \d+ of \d+ texts are missing; English is used: skip, /);
  const home = new Page(site.page('fr/index.html'));
  expect(home.text).toContain('Appelez le (562) 555-0141');
  expect(home.text).toContain('Des soins pour les jours difficiles');
  expect(home.text).toContain('Accueil: (562) 555-0134');
  expect(new Page(site.page('fr/blog/calm/index.html')).text).toContain('L’essentiel');
  expect(Object.keys(alternatesOf(new Page(site.page('fr/blog/calm/index.html'))))).toEqual([
    'fr',
    'en',
    'x-default',
  ]);
});

test('a new language and new words of blocks show in articles that Astro has cached', async () => {
  const options = (more: string) => ({
    'astro.config.mjs': config(`{ site: '${address}', integrations: [hearten()], ${more} }`),
  });
  const site = new Site('languages-cache', {
    ...options(''),
    [`${posts}/es/calm.md`]: article('Calma'),
  });
  const textOf = async (name: string) => {
    const { code, output } = await site.build();
    expect(code, output).toBe(0);
    return new Page(site.page(name)).text;
  };
  expect(await textOf('blog/es/calm/index.html')).toContain('Don’t');
  site.write(options("i18n: { defaultLocale: 'en', locales: ['en', 'es'] }"));
  expect(await textOf('es/blog/calm/index.html')).toContain('Qué no hacer');
  site.write({ 'src/content/i18n/es.yml': 'blocks: { dont-list: { title: Mejor no } }\n' });
  expect(await textOf('es/blog/calm/index.html')).toContain('Mejor no');
});

test('a text with a slip stops the build, with its line', async () => {
  const site = new Site('languages-refused', {
    'src/content/i18n/es.yml': 'blog: Artículos\ncal: Llame\n',
    [`${posts}/calm.md`]: article('Calm'),
  });
  const { code, output } = await site.build();
  expect(code).not.toBe(0);
  expect(output).toContain(
    'src/content/i18n/es.yml:2:6  error  cal: unknown key `cal`. Did you mean `call`?',
  );
});

test.each([
  {
    name: 'a blog where a language is',
    options: "integrations: [hearten({ blogs: [{ prefix: 'es' }] })],",
    says: 'routes.home (es): `/es` is the address of `blogs.0.prefix` too; give each its own.',
  },
  {
    name: 'a clinic in another language than the site',
    options: 'integrations: [hearten()],',
    clinic: 'lang: es\n',
    says: 'clinic.yml:5:1  error  lang: the clinic’s language is `es`, and `i18n.defaultLocale` in astro.config is `en`.',
  },
  {
    name: 'an article in a language the site does not have',
    options: 'integrations: [hearten()],',
    fields: 'lang: fr\n',
    says: 'calm.md:5:7  error  lang: the site has no language `fr`; it has en, es.',
  },
])('refuses $name', async ({ options, clinic = '', fields = '', says }) => {
  const site = new Site('languages-refused', {
    'astro.config.mjs': config(
      `{ ${options} i18n: { defaultLocale: 'en', locales: ['en', 'es'] } }`,
    ),
    [`${posts}/calm.md`]: article('Calm', fields),
  });
  if (clinic) site.append('src/content/clinic.yml', clinic);
  const { code, output } = await site.build();
  expect(code).not.toBe(0);
  expect(output).toContain(says);
  expect(output).not.toMatch(/^\s+at /m);
});
