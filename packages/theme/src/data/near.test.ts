import { expect, test } from 'vitest';
import type { PostEntry } from '../post-entry.ts';
import { rankRelated } from './near.ts';

const post = (id: string, fields: Partial<PostEntry['data']> = {}): PostEntry => ({
  id,
  collection: 'posts',
  data: { title: id, pubDate: new Date('2026-01-05'), tags: [], ...fields } as PostEntry['data'],
});
const here = post('here', { category: 'care', tags: ['sleep', 'evening'] });

test.each([
  { name: 'nothing where nothing is shared', others: [post('other')], expected: [] },
  { name: 'not the article itself', others: [here], expected: [] },
  {
    name: 'its category before one tag, two tags before its category',
    others: [
      post('tag', { tags: ['sleep'] }),
      post('category', { category: 'care' }),
      post('tags', { tags: ['sleep', 'evening'] }),
    ],
    expected: ['tags', 'category', 'tag'],
  },
  {
    name: 'of equally near ones the newest',
    others: [
      post('old', { category: 'care' }),
      post('new', { category: 'care', pubDate: new Date('2026-02-05') }),
    ],
    expected: ['new', 'old'],
  },
  {
    name: 'neither another language nor its own translation',
    others: [
      post('es', { category: 'care', lang: 'es' }),
      post('aqui', { category: 'care', translationOf: 'here' }),
    ],
    expected: [],
  },
])('finds $name', ({ others, expected }) => {
  const found = rankRelated(here, others, { limit: 3, lang: 'en' });
  expect(found.map(({ id }) => id)).toEqual(expected);
});

test('finds no more than asked for', () => {
  const others = ['a', 'b', 'c'].map((id) => post(id, { category: 'care' }));
  expect(rankRelated(here, others, { limit: 2, lang: 'en' })).toHaveLength(2);
});
