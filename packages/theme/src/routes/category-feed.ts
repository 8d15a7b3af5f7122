import type { Category } from '@hearten/care';
import type { APIRoute, GetStaticPaths } from 'astro';
import { addressOf, feedAddress } from '../data/addresses.ts';
import { getClinic, getRecords } from '../data/clinic.ts';
import { allListedPosts, categoryIn } from '../data/posts.ts';
import { feedResponse } from '../feed/feed.ts';

export const prerender = true;

export const getStaticPaths = (async () => {
  const categories = await getRecords<Category>('categories');
  return categories.map(({ id, data }) => ({ params: { category: id }, props: { id, data } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ id: string; data: Category }> = async ({ site, props }) => {
  const { id, data: category } = props;
  const clinic = await getClinic();
  const { name, description } = categoryIn(category, clinic.lang);
  return feedResponse({
    title: `${name} · ${clinic.name}`,
    description,
    page: new URL(addressOf('category', id) ?? '', site),
    address: new URL(feedAddress(id) ?? '', site),
    posts: (await allListedPosts()).filter(({ data }) => data.category === id),
  });
};
