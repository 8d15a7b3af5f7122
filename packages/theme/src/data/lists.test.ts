import { expect, test, vi } from 'vitest';
import { pathOf } from './addresses.ts';
import { cutIntoPages, isLaterPages, pathOfPage } from './paging.ts';
import { indexRelated, nearness, type Relatable, relatedTo } from './related.ts';
import { groupByTag, tagSlug } from './tags.ts';

vi.mock('virtual:hearten/config', () => ({
  config: { routes: { tag: '/topic/[tag]', team: false, rss: '/rss.xml' } },
  site: {
    base: '/',
    trailingSlash: 'ignore',
    format: 'directory',
    languages: [
      { lang: 'en', codes: ['en'], folder: 'en', prefix: '' },
      { lang: 'es', codes: ['es'], folder: 'es', prefix: '/es' },
    ],
  },
}));

test.each([
  ['tag', 'mental-health', 'en', '/topic/mental-health'],
  ['tag', 'mental-health', 'es', '/es/topic/mental-health'],
  ['team', undefined, undefined, undefined],
  ['rss', undefined, undefined, '/rss.xml'],
  ['rss', undefined, 'es-MX', '/es/rss.xml'],
] as const)('%s of %s in %s is at %s', (route, value, lang, path) => {
  expect(pathOf(route, value, lang)).toBe(path);
});

test.each([
  [0, [[]]],
  [2, [[1, 2]]],
  [3, [[1, 2], [3]]],
  [
    4,
    [
      [1, 2],
      [3, 4],
    ],
  ],
])('cuts %i items into pages', (count, expected) => {
  const items = Array.from({ length: count }, (_, index) => index + 1);
  const pages = cutIntoPages(items, 2);
  expect(pages.map((page) => page.items)).toEqual(expected);
  expect(pages.map(({ page }) => page)).toEqual(expected.map((_, index) => index + 1));
  expect(pages.every((page) => page.pages === expected.length)).toBe(true);
});

test('the first page of a list is the list itself', () => {
  expect([1, 2].map((page) => pathOfPage('/tag/iop', page))).toEqual([
    '/tag/iop',
    '/tag/iop/page/2',
  ]);
  expect(['/tag/[tag]', '/tag/[tag]/page/[page]'].map(isLaterPages)).toEqual([false, true]);
});

test.each([
  ['Mental health', 'mental-health'],
  [' Mental  Health ', 'mental-health'],
  ['co-occurring', 'co-occurring'],
  ['Salud & esperanza', 'salud-esperanza'],
  ['¿Qué sigue?', 'qué-sigue'],
  ['!!! -', ''],
])('the tag %j stands as %j in an address', (tag, expected) => {
  expect(tagSlug(tag)).toBe(expected);
});

interface Facts {
  category?: string;
  tags?: string[];
  lang?: string;
  day?: string;
  translationOf?: string;
}

function post(id: string, { tags = [], day = '2026-01-01', ...facts }: Facts = {}): Relatable {
  return { id, collection: 'posts', data: { tags, pubDate: new Date(day), ...facts } };
}

test('spellings with one address are one tag, with the newest spelling', () => {
  const posts = [
    post('a', { tags: ['Mental health', 'mental health'] }),
    post('b', { tags: ['mental-health', '!!!'] }),
  ];
  const [group, ...others] = groupByTag(posts);
  expect(group).toMatchObject({ slug: 'mental-health', name: 'Mental health' });
  expect(group?.posts.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(others).toEqual([]);
});

test.each<[Facts, Facts, number]>([
  [{}, {}, 0],
  [{ category: 'x' }, { category: 'x' }, 3],
  [{ category: 'x' }, { category: 'y' }, 0],
  [{ tags: ['a', 'b'] }, { tags: ['B', 'c'] }, 2],
  [{ tags: ['a', 'b'] }, { tags: ['a', 'b', 'b'] }, 4],
  [{ category: 'x', tags: ['a'] }, { category: 'x', tags: ['a'] }, 5],
])('%j and %j are %i near', (a, b, expected) => {
  expect(nearness(post('a', a), post('b', b))).toBe(expected);
  expect(nearness(post('b', b), post('a', a))).toBe(expected);
});

test.each<[what: string, Relatable[], string[]]>([
  ['nothing shared', [post('b', { category: 'y', tags: ['z'] })], []],
  ['itself', [post('a', { category: 'x' })], []],
  ['another language', [post('b', { category: 'x', lang: 'es' })], []],
  ['a translation of it', [post('b', { category: 'x', translationOf: 'a' })], []],
  [
    'the nearest first',
    [
      post('b', { tags: ['t'] }),
      post('c', { category: 'x', tags: ['t'] }),
      post('d', { category: 'x' }),
    ],
    ['c', 'd', 'b'],
  ],
  [
    'of equals the newest, then by name',
    [
      post('b', { category: 'x', day: '2026-01-02' }),
      post('d', { category: 'x', day: '2026-01-03' }),
      post('c', { category: 'x', day: '2026-01-02' }),
    ],
    ['d', 'b', 'c'],
  ],
  ['three at most', ['b', 'c', 'd', 'e'].map((id) => post(id, { category: 'x' })), ['b', 'c', 'd']],
])('finds related articles: %s', (_what, posts, expected) => {
  const article = post('a', { category: 'x', tags: ['t'] });
  const found = relatedTo(article, indexRelated(posts, 'en'), { siteLang: 'en' });
  expect(found.map(({ id }) => id)).toEqual(expected);
});
