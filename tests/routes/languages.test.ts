import path from 'node:path';
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Built, type Files, post, Site } from '../bad-input/site.ts';
import { alternatesOf, switchOf } from './counterparts.ts';
import { deadAddresses, Page } from './page.ts';
import { address, config, posts } from './small-site.ts';

/** An article with its own title. */
const article = (title: string, fields = '') =>
  post(':::dont-list\n- esperar\n- callar\n:::', fields).replace('A calm evening', title);

const records: Files = {
  'src/content/categories/care.yml':
    'name: Levels of care\ndescription: What each program is.\ntranslations: { es: { name: Niveles de atención, description: Qué es cada programa. } }\n',
  'src/content/categories/family.yml': 'name: Families\ndescription: For those near.\n',
};

const content: Files = {
  ...records,
  [`${posts}/calm.md`]: article('Calm', 'category: care\ntags: [rest]\nauthor: ana\n'),
  [`${posts}/hope.md`]: article('Hope', 'category: care\naliases: [/es/blog/old]\n'),
  [`${posts}/alone.mdx`]: article('Alone', 'category: family\ntags: [only here]\n'),
  [`${posts}/es/calm.md`]: article(
    'Calma',
    'category: care\ntags: [rest]\nauthor: ana\naliases: [/vieja]\n',
  ),
  [`${posts}/esperanza.mdx`]: article(
    'Esperanza',
    'lang: es-MX\ntranslationOf: hope\ncategory: care\n',
  ),
  [`${posts}/es/sola/index.mdx`]: article('Sola', 'tags: [sola]\n'),
};

describe.each([
  { name: 'with its default language at the root', base: '', prefixed: false, english: '' },
  { name: 'with a prefix for each, under a base', base: '/care', prefixed: true, english: '/en' },
])('a site in English and Spanish, $name', ({ base, prefixed, english }) => {
  const site = new Site(`languages-${prefixed ? 'prefixed' : 'plain'}`, {
    ...content,
    'astro.config.mjs': config(
      `{ site: '${address}', base: '${base || '/'}', integrations: [hearten({ blogs: [{ perPage: 2 }] })], i18n: { defaultLocale: 'en', locales: ['es', 'en'], routing: { prefixDefaultLocale: ${prefixed}, redirectToDefaultLocale: false } } }`,
    ),
  });
  let built: Built;
  const page = (name: string) =>
    new Page(site.page(`${english}${name}/index.html`.replace(/^\//, '')));
  const spanish = (name: string) => new Page(site.page(`es${name}/index.html`));
  const at = (name: string) => `${base}${english}${name}`;
  const es = (name: string) => `${base}/es${name}`;

  beforeAll(async () => {
    built = await site.build();
  });

  test('is built', () => {
    expect(built.code, built.output).toBe(0);
    expect(built.output).not.toContain('conflicts');
  });

  test('has the pages of each language, and a list only where something is in it', () => {
    const found = site.pages();
    const under = (prefix: string) =>
      found
        .filter((name) => name.startsWith(prefix))
        .map((name) => name.slice(prefix.length).replace(/\/?index\.html$/, ''));
    const both = [
      ...['', 'accessibility', 'blog', 'blog/calm', 'blog/page/2', 'category/care'],
      ...['how-we-write', 'search', 'tag/rest', 'team', 'team/ana'],
    ];
    const enOnly = ['blog/hope', 'blog/alone', 'category/family', 'tag/only-here'];
    const esOnly = ['blog/esperanza', 'blog/sola', 'tag/sola'];
    const inEnglish = prefixed
      ? under('en/')
      : under('').filter((name) => !/^(?:es|vieja|404)\b/.test(name));
    expect(inEnglish.toSorted()).toEqual([...both, ...enOnly].toSorted());
    expect(
      under('es/')
        .filter((name) => name !== 'blog/old')
        .toSorted(),
    ).toEqual([...both, ...esOnly].toSorted());
  });

  test('lists hold the articles of their language alone', () => {
    const titles = (list: Page) =>
      [...list.links.entries()].flatMap(([href, text]) =>
        /\/blog\/[a-z]+\/$/.test(href) ? [text] : [],
      );
    expect(titles(page('/category/care')).toSorted()).toEqual(['Calm', 'Hope']);
    expect(titles(spanish('/category/care')).toSorted()).toEqual(['Calma', 'Esperanza']);
    expect(spanish('/team/ana').text).toContain('Calma');
    expect(spanish('/team/ana').text).not.toContain('Calm ');
    const feeds = [`${english}/rss.xml`.slice(1), 'es/rss.xml'].map((name) => site.page(name));
    expect(feeds.map((feed) => feed.match(/<language>(.*?)</)?.[1])).toEqual(['en', 'es']);
    expect(feeds[1]).toContain(`<link>${address}${es('/blog/esperanza/')}</link>`);
    expect(feeds[1]).not.toContain('Hope');
    expect(site.page('es/category/care/rss.xml')).toContain('Niveles de atención');
  });

  test('a page speaks the language of its address', () => {
    expect(spanish('').all('html')[0]?.properties.lang).toBe('es');
    expect(spanish('/team').text).toContain('Nuestro equipo');
    expect(spanish('/category/care').text).toContain('Qué es cada programa.');
    expect(spanish('/blog/esperanza').all('html')[0]?.properties.lang).toBe('es-MX');
    expect(spanish('/team/ana').link('canonical')).toBe(`${address}${es('/team/ana/')}`);
  });

  test('words of the clinic in another language say so', () => {
    const words = spanish('')
      .all('span')
      .filter(({ properties }) => properties.lang === 'en');
    expect(words.length).toBeGreaterThan(2);
    expect(words.filter(({ properties }) => properties.dir)).toEqual([]);
    expect(
      page('')
        .all('span')
        .filter(({ properties }) => properties.lang),
    ).toEqual([]);
  });

  test.each(['.md', '.mdx'])('blocks in %s speak the language of the folder', (ending) => {
    const [name, other] =
      ending === '.md' ? ['/blog/calm', '/blog/calm'] : ['/blog/sola', '/blog/alone'];
    expect(spanish(name).text).toContain('Qué no hacer');
    expect(page(other).text).toContain('Don’t');
  });

  test('pages name their counterparts, and only those', () => {
    const pair = (en: string, inSpanish: string, tag = 'es') => ({
      en: at(en),
      [tag]: es(inSpanish),
      'x-default': at(en),
    });
    expect(alternatesOf(page(''))).toEqual(pair('/', '/'));
    expect(alternatesOf(spanish('/blog'))).toEqual(pair('/blog/', '/blog/'));
    expect(alternatesOf(page('/blog/calm'))).toEqual(pair('/blog/calm/', '/blog/calm/'));
    expect(alternatesOf(spanish('/blog/calm'))).toEqual(pair('/blog/calm/', '/blog/calm/'));
    expect(alternatesOf(page('/blog/hope'))).toEqual(
      pair('/blog/hope/', '/blog/esperanza/', 'es-MX'),
    );
    expect(alternatesOf(spanish('/team/ana'))).toEqual(pair('/team/ana/', '/team/ana/'));
    for (const name of ['/blog/alone', '/category/family', '/tag/rest', '/blog/page/2'])
      expect(alternatesOf(page(name)), name).toEqual({});
  });

  test('the switch leads to the same page where it is there, else to the home page', () => {
    expect(switchOf(page('/blog/hope'))).toEqual({ 'es-MX': es('/blog/esperanza/') });
    expect(switchOf(spanish('/category/care'))).toEqual({ en: at('/category/care/') });
    for (const name of ['/blog/alone', '/category/family', '/tag/rest', '/blog/page/2'])
      expect(switchOf(page(name)), name).toEqual({ es: es('/') });
    expect(page('').text).toMatch(/\) 555-0134Mon–Fri Español /);
  });

  test('no page names an address that is not there, and each has a switch', () => {
    expect(deadAddresses(site, { base })).toEqual([]);
    const pages = site.pages().filter((name) => !site.page(name).includes('http-equiv="refresh"'));
    expect(pages.length).toBeGreaterThan(20);
    for (const name of pages)
      expect(Object.keys(switchOf(new Page(site.page(name)))).length, name).toBeGreaterThan(0);
  });

  test('the sitemap has each page once, with its languages', () => {
    const sitemap = site.page('sitemap-0.xml');
    expect(sitemap).toContain(`<loc>${address}${es('/blog/calm/')}</loc>`);
    const found = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc = '']) => loc);
    expect(new Set(found).size).toBe(found.length);
    for (const loc of found) {
      const file = `${new URL(loc).pathname.slice(base.length + 1)}index.html`;
      expect(existsSync(path.join(site.folder, 'dist', file)), loc).toBe(true);
    }
  });

  test('old addresses lead to the article in its language', () => {
    expect(new Page(site.page('vieja/index.html')).link('canonical')).toBe(
      `${address}${es('/blog/calm/')}`,
    );
    expect(new Page(site.page('es/blog/old/index.html')).link('canonical')).toBe(
      `${address}${at('/blog/hope/')}`,
    );
  });

  test('the page for wrong addresses helps in both languages', () => {
    const lost = new Page(site.page('404.html'));
    expect(lost.text).toContain('This page is not here');
    expect(lost.text).toContain('Esta página no está aquí');
    expect(lost.links.get(es('/'))).toBeDefined();
    expect(alternatesOf(lost)).toEqual({});
  });

  test('the root of a site where each language has a prefix leads to the default one', () => {
    const root = site.page('index.html');
    expect(root.includes(`0;url=${at('/')}`)).toBe(prefixed);
  });
});

describe('a language without articles', () => {
  const site = new Site('languages-empty', {
    ...records,
    [`${posts}/calm.md`]: article('Calm', 'category: care\n'),
    'astro.config.mjs': config(
      `{ site: '${address}', integrations: [hearten()], i18n: { defaultLocale: 'en', locales: ['en', { path: 'espanol', codes: ['es', 'es-MX'] }] } }`,
    ),
  });
  let built: Built;
  beforeAll(async () => {
    built = await site.build();
  });

  test('still has its home, its people and its statements, and no list of nothing', () => {
    expect(built.code, built.output).toBe(0);
    const found = site.pages().filter((name) => name.startsWith('espanol/'));
    expect(found.map((name) => name.replace(/^espanol\/|\/?index\.html$/g, ''))).toEqual([
      'accessibility',
      'how-we-write',
      '',
      'search',
      'team/ana',
      'team',
    ]);
    expect(deadAddresses(site)).toEqual([]);
    const home = new Page(site.page('espanol/index.html'));
    expect(home.text).toContain('Todavía no hay artículos');
    expect(home.text).toContain('(562) 555-0134');
    expect(site.page('sitemap-0.xml')).not.toContain('espanol/blog');
    expect(existsSync(path.join(site.folder, 'dist/espanol/rss.xml'))).toBe(false);
  });
});

describe('two blogs, and translations that are kept from search engines', () => {
  const site = new Site('languages-kept-back', {
    ...records,
    'astro.config.mjs': config(
      `{ site: '${address}', i18n: { defaultLocale: 'en', locales: ['en', 'es', 'fr'] }, integrations: [hearten({ blogs: [{}, { collection: 'alumni', prefix: 'alumni', title: 'Alumni stories' }] })] }`,
    ),
    [`${posts}/calm.md`]: article('Calm'),
    [`${posts}/hope.md`]: article('Hope'),
    [`${posts}/es/calm.md`]: article('Calma'),
    [`${posts}/es/hope.md`]: article('Esperanza', 'noindex: true\n'),
    [`${posts}/fr/calm.md`]: article('Calme', 'canonical: https://a.example/calme\n'),
    'src/content/alumni/story.md': article('A story'),
  });
  let built: Built;
  const page = (name: string) => new Page(site.page(`${name}/index.html`));
  beforeAll(async () => {
    built = await site.build();
  });

  test('no language leads to the list of a blog that has nothing in it', () => {
    expect(built.code, built.output).toBe(0);
    expect(deadAddresses(site)).toEqual([]);
    expect(page('search').links.get('/alumni/')).toBe('Alumni stories');
    expect([...page('es/search').links.keys()].filter((href) => /blog/.test(href))).toContain(
      '/es/blog/',
    );
  });

  test('readers are led to them, and search engines are not', () => {
    expect(alternatesOf(page('blog/calm'))).toEqual({
      en: '/blog/calm/',
      es: '/es/blog/calm/',
      'x-default': '/blog/calm/',
    });
    expect(alternatesOf(page('blog/hope'))).toEqual({});
    expect(switchOf(page('blog/calm'))).toMatchObject({ fr: '/fr/blog/calm/' });
    expect(switchOf(page('blog/hope'))).toMatchObject({ es: '/es/blog/hope/' });
    expect(alternatesOf(page('fr/blog/calm'))).toEqual({});
  });
});
