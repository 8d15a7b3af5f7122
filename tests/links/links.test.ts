import { globSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Site } from '../bad-input/site.ts';
import { Crawl } from './crawl.ts';
import { every, pairsOf, pairwise, type Setup } from './matrix.ts';
import { Preview } from './preview.ts';
import { feedAddresses, headOf, referencesIn, sitemapAddresses } from './references.ts';
import { address, makeSite } from './site.ts';

const setups = process.env.HEARTEN_ALL === '1' ? every : pairwise;

test('the setups in `test` have every two values together', () => {
  expect(new Set(pairwise.flatMap(pairsOf))).toEqual(new Set(every.flatMap(pairsOf)));
  expect(pairwise.length).toBeLessThan(12);
});

test.concurrent.each(setups)(
  'every address resolves, in its one form, with $base, trailing slash $trailingSlash, format $format, locales $locales',
  async (setup) => {
    const site = makeSite(setup);
    const { code, output } = await site.build();
    expect(code, output).toBe(0);
    const preview = await Preview.start(site);
    try {
      const base = setup.base.replace(/\/$/, '');
      const crawl = new Crawl({ server: preview.url, site: address, base });
      const built = { site, crawl, root: `${address}${base}/` };
      await crawl.walk({ address: built.root, isPlace: true }, built.root);
      await readSitemap(built);
      readLanguages(built, setup);
      await readFeeds(built);
      await readNotFound(built);
      readOldAddress(built);
      // Every page that was built is led to from somewhere.
      expect(canonicalOf(site).filter((page) => !crawl.pages.has(page))).toEqual([]);
      expect(crawl.problems).toEqual([]);
    } finally {
      await preview.stop();
    }
  },
);

interface Built {
  site: Site;
  crawl: Crawl;
  /** The whole address of the home page. */
  root: string;
}

const whole = (one: string) => new URL(one).href;

/** The sitemap has the pages that were found, but for those that are kept out of it. */
async function readSitemap({ crawl, root }: Built): Promise<void> {
  const index = sitemapAddresses(await crawl.read(`${root}sitemap-index.xml`, root));
  const [sitemap = ''] = index.pages;
  const { pages, others } = sitemapAddresses(await crawl.read(sitemap, root));
  for (const one of others) await crawl.walk({ address: one, isPlace: true }, sitemap);
  const listed = [...crawl.pages].filter(([, { isListed, canonical }]) => isListed && canonical);
  expect(pages.map(whole).toSorted()).toEqual(listed.map(([page]) => page).toSorted());
}

/** What a page says of its languages, each of them says of it. */
function readLanguages({ crawl, root }: Built, { locales }: Setup): void {
  const pages = [...crawl.pages.keys()];
  const languagesOf = (page: string) =>
    [...new Set(crawl.pages.get(page)?.alternates.map(whole))].toSorted();
  for (const page of pages) {
    for (const other of languagesOf(page)) expect(languagesOf(other)).toEqual(languagesOf(page));
  }
  expect(languagesOf(calmIn(crawl))).toHaveLength(2);
  expect(pages.some((page) => page.startsWith(`${root}es`))).toBe(locales === 'en+es');
}

async function readFeeds({ site, crawl, root }: Built): Promise<void> {
  const feeds = globSync('**/rss.xml', { cwd: path.join(site.folder, 'dist') });
  expect(feeds).toEqual(expect.arrayContaining(['rss.xml', 'category/care/rss.xml']));
  // A feed is read far from the site: what is not whole leads nowhere.
  const nowhere = 'https://nowhere.invalid/';
  for (const name of feeds) {
    const feed = feedAddresses(await crawl.read(`${root}${name}`, root));
    expect(feed.self).toBe(`${root}${name}`);
    expect(feed.items).not.toEqual([]);
    for (const one of [feed.list, ...feed.items]) {
      await crawl.walk({ address: one, isPlace: true }, feed.self);
      expect(new URL(one, nowhere).origin).toBe(address);
    }
    for (const one of feed.inside) {
      await crawl.walk(one, feed.self);
      expect(new URL(one.address, nowhere).origin).not.toBe(new URL(nowhere).origin);
    }
  }
}

/** A wrong address may be anywhere, so the page for it can name nothing beside itself. */
async function readNotFound({ site, crawl, root }: Built): Promise<void> {
  for (const one of referencesIn(site.page('404.html'))) {
    if (!one.address.startsWith('#')) await crawl.walk(one, `${root}no/such/page`);
  }
}

/** An old address leads on to the one form of the new one. */
function readOldAddress({ site, crawl }: Built): void {
  const file = site.pages().find((name) => name.startsWith('2019/calm')) ?? '';
  const { refresh = '' } = headOf(site.page(file));
  expect(new URL(refresh, address).href).toBe(calmIn(crawl));
  expect(site.page('_redirects')).toContain(` ${new URL(calmIn(crawl)).pathname} 301`);
}

function calmIn(crawl: Crawl): string {
  return [...crawl.pages.keys()].find((page) => /\/calm\/?$/.test(page)) ?? '';
}

/** The addresses that the built pages say are theirs. */
function canonicalOf(site: Site): string[] {
  return site
    .pages()
    .map((file) => headOf(site.page(file)))
    .filter(({ refresh }) => refresh === undefined)
    .flatMap(({ canonical }) => (canonical ? [whole(canonical)] : []));
}
