import { pathToFileURL } from 'node:url';
import type { TextFile } from '@hearten/check';
import { expect, test } from 'vitest';
import { parseOptions } from '../options.ts';
import { patternsOf } from '../routes.ts';
import { aliasRedirects } from './aliases.ts';
import { redirectLines } from './host-file.ts';
import { takenAddresses } from './taken.ts';

const addresses = { base: '/site', trailingSlash: 'ignore', format: 'directory' } as const;
const at = { now: new Date('2026-10-12T12:00:00Z'), timeZone: 'America/New_York' };

function post(name: string, fields: string, pubDate = '2026-01-05'): TextFile {
  const text = `---\ntitle: A\ndescription: B.\npubDate: ${pubDate}\n${fields}---\n\nText.\n`;
  return { url: pathToFileURL(`/site/${name}`), path: name, name, text };
}

test('old addresses lead to the articles that are out', () => {
  const site = {
    blogs: [
      [post('Calm day/index.md', 'aliases: [/2019/calm/, /b.html]\n'), post('none.md', '')],
      [
        post('draft.md', 'aliases: [/c]\ndraft: true\n'),
        post('later.md', 'aliases: [/d]\n', '2026-10-13'),
      ],
    ],
    prefixes: ['blog', 'stories'],
  };
  const out = { '/2019/calm': '/site/blog/calm-day/', '/b.html': '/site/blog/calm-day/' };
  expect(aliasRedirects(site, { addresses, at })).toEqual(out);
  expect(aliasRedirects(site, { addresses })).toEqual({
    ...out,
    '/c': '/site/stories/draft/',
    '/d': '/site/stories/later/',
  });
});

test('knows every address of a site that is no article', () => {
  const hearten = parseOptions({ routes: { tag: '/topic/[tag]', team: false } });
  const taken = takenAddresses({
    site: {
      blogs: [[post('a.md', 'tags: [Mental health]\n')]],
      records: { categories: [post('care.yml', '')], team: [post('ana.yml', '')] },
    },
    hearten,
    routes: patternsOf(hearten, {}),
    plugins: [
      { pattern: '/visit', plugin: 'visits' },
      { pattern: '/visit/[day]', plugin: 'visits' },
    ],
    own: { pages: new Map([['/about', 'src/pages/about.astro']]) },
    redirects: ['/moved/'],
  });
  expect(taken.map(({ address }) => address)).toEqual([
    '/',
    '/blog',
    '/blog/page/[page]',
    '/search',
    '/accessibility',
    '/how-we-write',
    '/pagefind/pages.json',
    '/robots.txt',
    '/404',
    '/visit',
    '/about',
    '/category/care',
    '/category/care/page/[page]',
    '/category/care/rss.xml',
    '/team/ana',
    '/topic/mental-health',
    '/topic/mental-health/page/[page]',
    '/moved',
  ]);
  const by = (address: string) => taken.find((one) => one.address === address);
  expect(by('/about')).toMatchObject({ by: 'src/pages/about.astro', isOwn: true });
  expect(by('/visit')?.by).toBe('a page of the plugin `visits`');
});

test('writes lines for hosts that read them', () => {
  const redirects = {
    '/old': '/site/blog/calm/',
    '/news/[id]': '/blog/[id]',
    '/café/': { destination: 'https://a.example/', status: 302 as const },
  };
  expect(redirectLines({ redirects, base: '/site' })).toEqual([
    '/site/old /site/blog/calm/ 301',
    '/site/old/ /site/blog/calm/ 301',
    '/site/caf%C3%A9 https://a.example/ 302',
    '/site/caf%C3%A9/ https://a.example/ 302',
  ]);
});
