import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Built, Site } from '../bad-input/site.ts';
import { deadAddresses, Page } from './page.ts';
import { address, article, config, people, posts, records } from './small-site.ts';
import { type Feed, read, type SitemapUrl } from './xml.ts';

describe('a whole site under a base', () => {
  const site = new Site('routes-whole', {});
  const dist = path.join(site.folder, 'dist');
  let built: Built;
  const page = (name: string) => new Page(site.page(name));
  const calm = () => page('blog/calm/index.html');

  beforeAll(async () => {
    const picture = { width: 1400, height: 800, channels: 3, background: '#345' } as const;
    site.write({
      ...records,
      'astro.config.mjs': config(
        `{ site: '${address}', base: '/care', integrations: [hearten({ blogs: [{ perPage: 2 }] })], redirects: { '/moved': '/care/blog/' } }`,
      ),
      'src/content/clinic.yml': `${site.read('src/content/clinic.yml')}timeZone: America/Los_Angeles\ntreatsSubstanceUse: false\nreview: { graceDays: 9999 }\naddresses: [{ id: a, label: Office, street: 1 Fern Lane, city: Hill, region: CA, postalCode: '90000' }]\n`,
      [`${posts}/calm/hero.png`]: await sharp({ create: picture }).png().toBuffer(),
      [`${posts}/calm/index.md`]: article('Calm & <steady>', '2026-01-05', {
        body: '![A door](./hero.png)\n\nSee [hope](/care/blog/hope/).\n\n::testimonial{id=m}\n\n## What an :term[IOP] is',
        fields: `updatedDate: 2026-02-01\nheroImage: { src: ./hero.png, alt: A door }\ncategory: care\ntags: [Mental health, ¿Qué sigue?]\naliases: [/2019/05/calm/, /old.html]\n${people}`,
      }),
      [`${posts}/hope.mdx`]: article('Hope', '2026-01-04', {
        body: 'import { getEntry } from "astro:content";\n\nWords of {"hope"}.\n\n<Testimonial id="m" />',
        fields: `category: care\ntags: [mental-health]\n${people}`,
      }),
      [`${posts}/calma.md`]: article('Calma', '2026-01-03', {
        fields: 'lang: es\ntranslationOf: calm\ncategory: care\ntags: [mental health]\n',
      }),
      [`${posts}/rest.md`]: article('Rest', '2026-01-02', {
        body: ':::care-card[Call us if:]{level=urgent}\n- you cannot sleep\n:::\n\n## At night\n\nRest.',
        fields: 'category: care\n',
      }),
      [`${posts}/alone.md`]: article('Alone', '2026-01-01'),
      [`${posts}/quiet.md`]: article('Quiet', '2026-01-01', {
        fields: 'noindex: true\ntags: [hidden]\n',
      }),
      [`${posts}/draft.md`]: article('Draft', '2026-01-01', {
        fields: 'draft: true\ntags: [hidden]\naliases: [/draft-was-here]\n',
      }),
      [`${posts}/later.md`]: article('Later', '2999-01-01', { fields: 'tags: [hidden]\n' }),
    });
    // A variable of this name on the machine does not make a draft part of a build.
    built = await site.build({ DEV: '1' });
  });

  test('is built, and says in one line what waits', () => {
    expect(built.code, built.output).toBe(0);
    expect(built.output).toContain(
      'Not in this build: 1 draft, 1 article until 2999-01-01 in America/Los_Angeles.',
    );
  });

  test('has its pages, and none of what waits or is kept out of lists', () => {
    const tags =
      'tag/mental-health/index.html tag/mental-health/page/2/index.html tag/qué-sigue/index.html';
    const found = site.pages();
    for (const name of [
      ...tags.split(' '),
      'accessibility/index.html',
      'how-we-write/index.html',
      'category/care/index.html',
      'category/care/page/2/index.html',
      'team/index.html',
      'team/ana/index.html',
      'team/rosa/index.html',
    ])
      expect(found).toContain(name);
    expect(found.filter((name) => /hidden|draft|later/.test(name))).toEqual([]);
  });

  test('names no address that is not there', () => {
    expect(deadAddresses(site, { base: '/care' })).toEqual([]);
  });

  test('lists the headings of an article as they are seen, without what is only said', () => {
    const { links, text } = page('blog/rest/index.html');
    expect(links.get('#call-us-if')).toBe('Call us if:');
    expect(text).toContain('Urgent advice: Call us if:');
  });

  test.each([
    ['blog/index.html', '/care/blog/', undefined, '/care/blog/page/2/'],
    ['blog/page/2/index.html', '/care/blog/page/2/', '/care/blog/', '/care/blog/page/3/'],
    [
      'category/care/page/2/index.html',
      '/care/category/care/page/2/',
      '/care/category/care/',
      undefined,
    ],
    [
      'tag/mental-health/index.html',
      '/care/tag/mental-health/',
      undefined,
      '/care/tag/mental-health/page/2/',
    ],
  ])('%s has its canonical address and its neighbours', (name, canonical, prev, next) => {
    const list = page(name);
    expect(list.link('canonical')).toBe(`${address}${canonical}`);
    expect([list.link('prev'), list.link('next')]).toEqual([prev, next]);
    const inPage = list
      .all('a')
      .filter(({ properties }) => /prev|next/.test(String(properties.rel)));
    expect(inPage.map(({ properties }) => properties.href)).toEqual([prev, next].filter(Boolean));
  });

  test('an article leads to related ones, its tags and its people', () => {
    const { links } = calm();
    expect(links.get('/care/blog/hope/')).toBe('Hope');
    expect(links.get('/care/blog/rest/')).toBe('Rest');
    expect(links.get('/care/tag/mental-health/')).toBe('Mental health');
    expect(links.get('/care/team/ana/')).toBe('Ana Reyes');
    expect(links.get('/care/team/rosa/')).toBe('Rosa Field, LCSW');
    expect([...links.keys()].filter((href) => /alone|quiet/.test(href))).toEqual([]);
  });

  test('a person’s page has their licence and their articles', () => {
    const rosa = page('team/rosa/index.html');
    expect(rosa.text).toContain('License EX-12 · State Board');
    expect(rosa.text).toContain('Works in English and Spanish');
    expect(rosa.text).toMatch(/Articles checked Levels of care Calm & <steady> .* Hope/);
    expect(page('team/ana/index.html').text).toContain('Articles written');
  });

  test('the page on how articles are written says what the records say', () => {
    const { text } = page('how-we-write/index.html');
    expect(text).toContain('Ana Reyes · Counselor');
    expect(text).toContain('Rosa Field, LCSW · Clinician');
    expect(text).toContain('Of 5 articles, 2 name the person who checked it.');
    expect(text).toContain('the next one is planned within 12 months');
    expect(text).toContain('(562) 555-0134');
  });

  test('says what the page shows, and nothing of reviews', () => {
    const shown = calm();
    const [data] = shown.data as unknown as [ArticleData];
    const { mainEntity, breadcrumb, reviewedBy, lastReviewed } = data;
    expect(data['@type']).toBe('MedicalWebPage');
    expect(data['@id']).toBe(shown.link('canonical'));
    expect(mainEntity['@type']).toBe('BlogPosting');
    expect(mainEntity.headline).toBe('Calm & <steady>');
    for (const said of [
      mainEntity.headline,
      mainEntity.author.name,
      mainEntity.publisher.name,
      `${reviewedBy.name}, ${reviewedBy.honorificSuffix}`,
    ])
      expect(shown.text).toContain(said);
    const days = shown.all('time').map(({ properties }) => properties.dateTime);
    expect(days).toEqual(expect.arrayContaining([lastReviewed, mainEntity.dateModified]));
    expect(shown.meta('article:published_time')).toBe(mainEntity.datePublished);
    expect(mainEntity.image).toBe(shown.meta('og:image'));
    const list = breadcrumb.itemListElement;
    expect(list.map(({ name }) => name)).toEqual(['Levels of care', mainEntity.headline]);
    for (const { item } of [
      ...list.slice(0, -1),
      { item: reviewedBy.url },
      { item: mainEntity.author.url },
    ])
      expect([...shown.links.keys()]).toContain(item.replace(address, ''));

    const clinic = page('index.html').data[0] as Record<string, unknown>;
    expect(clinic).toMatchObject({ '@type': 'MedicalClinic', telephone: '+15625550134' });
    expect(page('index.html').text).toContain('1 Fern Lane');
    expect(page('team/rosa/index.html').data[0]).toMatchObject({
      '@type': 'Person',
      hasCredential: { identifier: 'EX-12' },
    });
    expect(page('blog/quiet/index.html').data).toEqual([]);
    for (const name of site.pages())
      expect(site.page(name)).not.toMatch(/AggregateRating|"Review"/);
  });

  test('has what is shown where a link is shared', () => {
    const shown = calm();
    expect(shown.meta('og:image')).toMatch(
      /^https:\/\/clinic\.example\/care\/_astro\/hero\..*\.jpeg$/,
    );
    expect(shown.meta('og:image:alt')).toBe('A door');
    expect(shown.meta('twitter:card')).toBe('summary_large_image');
    expect(shown.meta('article:modified_time')).toBe('2026-02-01');
    expect(shown.meta('article:section')).toBe('Levels of care');
    expect(shown.meta('article:author')).toBe('Ana Reyes');
    const file = new URL(shown.meta('og:image') ?? '').pathname.replace('/care/', '');
    expect(existsSync(path.join(dist, file))).toBe(true);
    expect(page('blog/alone/index.html').meta('twitter:card')).toBe('summary');
  });

  test.each([
    ['rss.xml', '/care/blog/', ['Calm & <steady>', 'Hope', 'Calma', 'Rest', 'Alone']],
    ['category/care/rss.xml', '/care/category/care/', ['Calm & <steady>', 'Hope', 'Calma', 'Rest']],
  ])('%s is a feed with whole articles', (name, link, titles) => {
    const xml = site.page(name);
    const { rss } = read(xml) as { rss: Feed };
    expect(rss['@_version']).toBe('2.0');
    const { channel } = rss;
    expect(channel.link).toBe(`${address}${link}`);
    expect(channel['atom:link']['@_href']).toBe(`${address}/care/${name}`);
    expect(channel.description).not.toBe('');
    expect(channel.item.map(({ title }) => title)).toEqual(titles);
    for (const item of channel.item) {
      expect(item.guid['#text']).toBe(item.link);
      expect(item.pubDate).toMatch(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d Jan 2026 08:00:00 GMT$/);
      const content = new Page(item['content:encoded']);
      expect(content.addresses.filter((one) => !/^(?:https:|tel:|sms:)/.test(one))).toEqual([]);
      expect(content.all('script')).toEqual([]);
    }
    expect(xml).not.toMatch(/hearten-record|getEntry|import \{|Testimonial id|class=/);
    const [first, second] = channel.item.map((item) => item['content:encoded']);
    expect(first).toContain('They listened without hurry.');
    expect(first).toContain(`<a href="${address}/care/blog/hope/">hope</a>`);
    expect(second).toContain('They listened without hurry.');
    expect(second).toContain('Words of hope.');
    expect(second).toContain('tel:988');
  });

  test('lists lead to their feed', () => {
    expect(page('category/care/index.html').link('alternate')).toBe('/care/category/care/rss.xml');
    expect(page('index.html').link('alternate')).toBe('/care/rss.xml');
    expect(calm().link('alternate')).not.toMatch(/rss/);
  });

  test('the sitemap has what search engines may show, and languages that are there', () => {
    const { urlset } = read(site.page('sitemap-0.xml')) as { urlset: { url: SitemapUrl[] } };
    const found = new Map(urlset.url.map((one) => [one.loc.replace(`${address}/care/`, ''), one]));
    expect([...found.keys()]).toEqual(
      expect.arrayContaining(['', 'blog/', 'blog/calm/', 'blog/page/2/', 'team/rosa/']),
    );
    expect([...found.keys()].filter((one) => /quiet|draft|later|404|2019|moved/.test(one))).toEqual(
      [],
    );
    expect(found.get('blog/calm/')?.lastmod).toBe('2026-02-01T00:00:00.000Z');
    const languages = [...found].filter(([, one]) => one['xhtml:link']).map(([name]) => name);
    expect(languages.toSorted()).toEqual(['blog/calm/', 'blog/calma/']);
    for (const { loc } of urlset.url) expect(decodeURI(loc)).toMatch(/\/$/);
  });

  test('old addresses lead on', () => {
    for (const name of ['2019/05/calm/index.html', 'old.html/index.html']) {
      const old = page(name);
      expect(old.meta('robots')).toBe('noindex');
      expect(old.link('canonical')).toBe(`${address}/care/blog/calm/`);
      expect(site.page(name)).toContain('http-equiv="refresh" content="0;url=/care/blog/calm/"');
    }
    const lines = site.page('_redirects').split('\n');
    expect(lines).toContain('/care/2019/05/calm /care/blog/calm/ 301');
    expect(lines).toContain('/care/moved/ /care/blog/ 301');
    expect(lines.join()).not.toContain('draft');
  });

  test('has no robots.txt, which nobody reads in a folder of a host', () => {
    expect(globSync('robots.txt', { cwd: dist })).toEqual([]);
  });
});

interface ArticleData {
  '@type': string;
  '@id': string;
  lastReviewed: string;
  reviewedBy: { name: string; honorificSuffix: string; url: string };
  breadcrumb: { itemListElement: { name: string; item: string }[] };
  mainEntity: Record<'@type' | 'headline' | 'dateModified' | 'datePublished' | 'image', string> & {
    author: { name: string; url: string };
    publisher: { name: string };
  };
}
