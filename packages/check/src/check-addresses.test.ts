import { expect, test } from 'vitest';
import { checkSite, type Taken, type TextFile } from './index.ts';
import { now, post, site } from './small-site.ts';

const taken: Taken[] = [
  { address: '/team', by: '`routes.team`' },
  { address: '/moved', by: '`redirects` in astro.config.mjs', isRedirect: true },
  { address: '/blog/c', by: '`redirects` in astro.config.mjs', isRedirect: true },
  { address: '/blog/page/[page]', by: 'a page of the theme' },
  { address: '/blog/own', by: 'src/pages/blog/own.astro', isOwn: true },
];

test.each<[what: string, posts: TextFile[], messages: string[]]>([
  ['old addresses nobody else has', [post('a.md', 'x', 'aliases: [/old, /2019/a/]\n')], []],
  [
    'one old address of two articles',
    [post('a.md', 'x', 'aliases: [/old]\n'), post('b.md', 'x', 'aliases: [/new, /old/]\n')],
    ['posts/b.md:5 alias-taken: `/old` is claimed by src/content/posts/a.md too'],
  ],
  [
    'an old address twice in one article',
    [post('a.md', 'x', 'aliases: [/old, /old/]\n')],
    ['posts/a.md:5 alias-taken: `/old` stands here twice'],
  ],
  [
    'the address of another article',
    [post('a.md', 'x', 'aliases: [/blog/b]\n'), post('b/index.md', 'x')],
    ['posts/a.md:5 alias-taken: `/blog/b` is the address of src/content/posts/b/index.md'],
  ],
  [
    'its own address',
    [post('A Calm day.md', 'x', 'aliases: [/blog/a-calm-day]\n')],
    ['posts/A Calm day.md:5 alias-taken: `/blog/a-calm-day` is the address of this article itself'],
  ],
  [
    'the address of a page of the theme',
    [post('a.md', 'x', 'aliases: [/team]\n')],
    ['posts/a.md:5 alias-taken: `/team` is the address of `routes.team`'],
  ],
  [
    'an address the config leads on from',
    [post('a.md', 'x', 'aliases: [/moved]\n')],
    ['posts/a.md:5 alias-taken: `/moved` is claimed by `redirects` in astro.config.mjs too'],
  ],
  [
    'an article where the config leads on from',
    [post('c.md', 'x')],
    ['posts/c.md:1 alias-taken: `/blog/c` is claimed by `redirects` in astro.config.mjs too'],
  ],
  [
    'an address that only large letters tell apart',
    [post('a.md', 'x', 'aliases: [/Team]\n')],
    ['posts/a.md:5 alias-taken: `/Team` is the address of `routes.team`'],
  ],
  [
    'an article where further pages of a list are',
    [post('page/2.md', 'x')],
    [
      'posts/page/2.md:1 same-address: This article would have the same address as a page of the theme: `/blog/page/2`',
    ],
  ],
  [
    'an article where the site has a page of its own',
    [post('own.md', 'x')],
    [
      'posts/own.md:1 same-address: src/pages/blog/own.astro has the address of this article, `/blog/own`, and wins',
    ],
  ],
])('says of %s who claims it', (_what, posts, messages) => {
  const found = checkSite(site({ blogs: [posts], prefixes: ['blog'] }), { now, taken });
  const lines = found.map(
    ({ file, line, ruleId, reason }) =>
      `${file?.replace('src/content/', '')}:${line} ${ruleId}: ${reason.replace(/^\*\*aliases\*\*: |, so .*|\. .*/g, '')}`,
  );
  expect(lines).toEqual(messages);
});

test('articles of two blogs for one address are told', () => {
  const blogs = [[post('news/a.md', 'x')], [post('a.md', 'x')]];
  const [found] = checkSite(site({ blogs, prefixes: ['blog', 'blog/news'] }), { now });
  expect(found?.reason).toContain('`/blog/news/a`');
});
