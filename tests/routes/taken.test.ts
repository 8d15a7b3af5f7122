import { expect, test } from 'vitest';
import { post, Site } from '../bad-input/site.ts';
import { config, posts } from './small-site.ts';

test('an old address that is taken stops the build, with both that claim it', async () => {
  const site = new Site('routes-taken', {
    'astro.config.mjs': config("{ integrations: [hearten()], redirects: { '/moved': '/blog' } }"),
    'src/pages/about.astro': '<html lang="en"></html>',
    [`${posts}/calm.md`]: post('Text.', 'aliases: [/old, /about/, /team/ana, /moved]\n'),
    [`${posts}/hope.md`]: post('Text.', 'aliases: [/old, /blog/calm]\n'),
  });
  const { code, output } = await site.build();
  expect(code).not.toBe(0);
  const lines = [
    'calm.md:5:17  error  aliases: `/about` is the address of src/pages/about.astro, so one',
    'calm.md:5:26  error  aliases: `/team/ana` is the address of `/team/[person]`, so one',
    'calm.md:5:37  error  aliases: `/moved` is claimed by `redirects` in astro.config too',
    `hope.md:5:11  error  aliases: \`/old\` is claimed by ${posts}/calm.md too`,
    `hope.md:5:17  error  aliases: \`/blog/calm\` is the address of ${posts}/calm.md, so one`,
  ];
  for (const line of lines) expect(output).toContain(`${posts}/${line}`);
  expect(output).not.toMatch(/^\s+at /m);
  expect(site.pages()).toEqual([]);
});

test('an article where a page is stops the build; where a page of the site’s own is, it is told', async () => {
  const addPage =
    "({ name: 'visits', setup: ({ addRoute }) => addRoute({ pattern: '/visit', entrypoint: './src/Visit.astro' }) })";
  const site = new Site('routes-taken', {
    'astro.config.mjs': config(
      `{ integrations: [hearten({ blogs: [{}, { collection: 'news', prefix: 'blog/news' }], plugins: [${addPage}] })] }`,
    ),
    'src/Visit.astro': '<html lang="en"></html>',
    'src/pages/blog/calm.astro': '<html lang="en"></html>',
    [`${posts}/calm.md`]: post('Text.'),
    [`${posts}/hope.md`]: post('Text.', 'aliases: [/Visit, /sitemap-0.xml]\n'),
    [`${posts}/news.md`]: post('Text.'),
    [`${posts}/news/first.md`]: post('Text.'),
    [`${posts}/page/2.md`]: post('Text.'),
    'src/content/news/first.md': post('Text.'),
  });
  const { code, output } = await site.build();
  expect(code).not.toBe(0);
  for (const line of [
    'posts/hope.md:5:11  error  aliases: `/Visit` is the address of a page of the plugin `visits`, so',
    'posts/news.md:1:1  error  This article would have the same address as a page of the theme: `/blog/news`.',
    'posts/page/2.md:1:1  error  This article would have the same address as a page of the theme: `/blog/page/2`.',
    `news/first.md:1:1  error  This article would have the same address as ${posts}/news/first.md: \`/blog/news/first\`.`,
    'posts/calm.md:1:1  warning  src/pages/blog/calm.astro has the address of this article, `/blog/calm`, and wins',
  ])
    expect(output).toContain(`src/content/${line}`);
});
