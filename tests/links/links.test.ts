import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { Crawl } from './crawl.ts';
import { every, pairsOf, pairwise } from './matrix.ts';
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
      const root = `${address}${base}/`;
      await crawl.walk({ address: root, isPlace: true }, root);

      const index = sitemapAddresses(await crawl.read(`${root}sitemap-index.xml`, root));
      const [sitemap = ''] = index.pages;
      const { pages, others } = sitemapAddresses(await crawl.read(sitemap, root));
      for (const one of others) await crawl.walk({ address: one, isPlace: true }, sitemap);
      const whole = (one: string) => new URL(one).href;
      const listed = [...crawl.pages].filter(
        ([, { isListed, canonical }]) => isListed && canonical,
      );
      expect(pages.map(whole).toSorted()).toEqual(listed.map(([page]) => page).toSorted());

      for (const name of ['rss.xml', 'category/care/rss.xml']) {
        const feed = feedAddresses(await crawl.read(`${root}${name}`, root));
        expect(feed.self).toBe(`${root}${name}`);
        expect(feed.items.length).toBeGreaterThan(3);
        // A feed is read far from the site: what is not whole leads nowhere.
        const nowhere = 'https://nowhere.invalid/';
        for (const one of [feed.list, ...feed.items]) {
          await crawl.walk({ address: one, isPlace: true }, `${address}/${name}`);
          expect(new URL(one, nowhere).origin).toBe(address);
        }
        for (const one of feed.inside) {
          await crawl.walk(one, `${address}/${name}`);
          expect(new URL(one.address, nowhere).origin).not.toBe(nowhere);
        }
      }

      // A wrong address may be anywhere, so the page for it can name nothing beside itself.
      for (const one of referencesIn(site.page('404.html'))) {
        if (!one.address.startsWith('#')) await crawl.walk(one, `${root}no/such/page`);
      }

      const articles = [...crawl.pages.keys()].filter((page) => page.includes('/blog/'));
      const calm = articles.find((page) => /\/calm\/?$/.test(page)) ?? '';
      const old = headOf(
        readFileSync(path.join(site.folder, 'dist', oldFile(site.pages())), 'utf8'),
      );
      expect(new URL(old.refresh ?? '', address).href).toBe(calm);
      expect(site.page('_redirects')).toContain(` ${new URL(calm).pathname} 301`);

      // Every page that was built is led to from somewhere.
      const built = site
        .pages()
        .map((file) => headOf(site.page(file)))
        .filter(({ refresh }) => refresh === undefined)
        .flatMap(({ canonical }) => (canonical ? [whole(canonical)] : []));
      expect(built.filter((page) => !crawl.pages.has(page))).toEqual([]);
      expect(crawl.problems).toEqual([]);
    } finally {
      await preview.stop();
    }
  },
);

function oldFile(files: readonly string[]): string {
  return files.find((file) => /^2019\/calm/.test(file)) ?? '';
}
