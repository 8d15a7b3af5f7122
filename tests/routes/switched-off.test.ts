import { expect, test } from 'vitest';
import { Site } from '../bad-input/site.ts';
import { deadAddresses } from './page.ts';
import { address, article, config, people, posts, records } from './small-site.ts';

function siteWithout(routes: string): Site {
  const fields = `category: care\ntags: [rest]\n${people}`;
  return new Site('routes-off', {
    ...records,
    'astro.config.mjs': config(
      `{ site: '${address}', i18n: { defaultLocale: 'en', locales: ['en', 'es'] }, integrations: [hearten({ routes: { ${routes} }, blogs: [{ perPage: 1 }] })] }`,
    ),
    [`${posts}/calm.md`]: article('Calm', '2026-01-05', { fields }),
    [`${posts}/hope.md`]: article('Hope', '2026-01-06', { fields }),
    [`${posts}/es/calm.md`]: article('Calma', '2026-01-05', { fields }),
  });
}

// What is at the root of such a site is no page of this one.
const withoutRoot = (dead: string[]) => dead.filter((one) => !one.endsWith(': /'));

test.each([
  { off: 'lists of articles', routes: 'blog: false', gone: /^(?:es\/)?blog\/(?:index|page)/ },
  { off: 'articles', routes: 'post: false', gone: /calm|hope/ },
  { off: 'home pages', routes: 'home: false', gone: /^(?:es\/)?index/ },
  {
    off: 'all but articles',
    routes:
      'home: false, blog: false, category: false, tag: false, team: false, person: false, rss: false, search: false, accessibility: false, howWeWrite: false, sitemap: false, robots: false, notFound: false',
    gone: /^(?!(?:es\/)?blog\/(?:calm|hope))[^/]+\//,
  },
])('a site without $off leads to none of them', async ({ routes, gone }) => {
  const site = siteWithout(routes);
  const { code, output } = await site.build();
  expect(code, output).toBe(0);
  expect(site.pages().filter((name) => gone.test(name))).toEqual([]);
  expect(withoutRoot(deadAddresses(site))).toEqual([]);
  expect(site.pages().length).toBeGreaterThan(2);
});
