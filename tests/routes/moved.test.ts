import { globSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Built, post, Site } from '../bad-input/site.ts';
import { deadAddresses, Page } from './page.ts';
import { address, article, config, people, posts, records } from './small-site.ts';

describe('a site that moves pages and has its own', () => {
  const site = new Site('routes-moved', {
    ...records,
    'astro.config.mjs': config(
      `{ site: '${address}', trailingSlash: 'never', build: { format: 'file' }, integrations: [hearten({ routes: { tag: '/topic/[tag]', person: '/people/[person]', team: false, accessibility: false, rss: '/feed.xml', category: '/about/[category]' } })] }`,
    ),
    'public/robots.txt': 'User-agent: own\n',
    'public/404.html': '<html lang="en"><body><h1>Own 404</h1></body></html>',
    'src/pages/blog/[slug].astro':
      '---\nexport const getStaticPaths = () => [{ params: { slug: "calm" } }];\n---\n<html lang="en"><body><h1>Own article</h1></body></html>',
    'src/pages/how-we-write.astro': '<html lang="en"><body><h1>Our own</h1></body></html>',
    'src/pages/topic/[name].astro':
      '---\nexport const getStaticPaths = () => [{ params: { name: "iop" } }];\n---\n<html lang="en"><body><h1>Own topic</h1></body></html>',
    [`${posts}/calm.md`]: article('Calm', '2026-01-05', {
      fields: `category: care\ntags: [iop]\n${people}`,
    }),
  });
  let built: Built;
  beforeAll(async () => {
    built = await site.build();
  });

  test('is built, and says which files of its own are used', () => {
    expect(built.code, built.output).toBe(0);
    expect(built.output).toContain(
      'Your own files are used for /blog/[...id], /topic/[tag], /how-we-write, /robots.txt, /404.',
    );
    expect(built.output).not.toMatch(/\[WARN\].*(?:conflict|same name)/i);
    expect(site.page('robots.txt')).toBe('User-agent: own\n');
    expect(site.page('how-we-write.html')).toContain('Our own');
    expect(site.page('topic/iop.html')).toContain('Own topic');
    expect(site.page('blog/calm.html')).toContain('Own article');
    expect(site.page('404.html')).toContain('Own 404');
  });

  test('has its pages where it wants them, and every link leads there', () => {
    expect(site.pages()).toEqual(
      expect.arrayContaining(['about/care.html', 'people/ana.html', 'people/rosa.html']),
    );
    expect(
      site.pages().filter((name) => /^(?:team|tag|category|accessibility)/.test(name)),
    ).toEqual([]);
    expect(deadAddresses(site)).toEqual([]);
    expect(new Page(site.page('about/care.html')).link('alternate')).toBe('/about/care/rss.xml');
    expect(site.page('feed.xml')).toContain('<link>https://clinic.example/blog/calm</link>');
    expect(site.page('sitemap-0.xml')).toContain('<loc>https://clinic.example/blog/calm</loc>');
  });
});

test('a site without an address says what it goes without', async () => {
  const site = new Site('routes-no-address', { [`${posts}/calm.md`]: post('Text.') });
  const { code, output } = await site.build();
  expect(code, output).toBe(0);
  expect(output).toContain('The site has no address yet');
  expect(globSync('{*.xml,**/rss.xml}', { cwd: path.join(site.folder, 'dist') })).toEqual([]);
  expect(site.page('robots.txt')).toBe('User-agent: *\nAllow: /\n');
  const page = new Page(site.page('blog/index.html'));
  expect([page.link('alternate'), page.data]).toEqual([undefined, []]);
});
