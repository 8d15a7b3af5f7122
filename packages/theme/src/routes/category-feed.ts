import type { Category } from '@hearten/care';
import type { APIRoute, GetStaticPaths } from 'astro';
import { addressOf, feedAddress } from '../data/addresses.ts';
import { categoriesIn } from '../data/categories.ts';
import { getClinic } from '../data/clinic.ts';
import { routeOf } from '../data/languages.ts';
import { allListedPosts, categoryIn } from '../data/posts.ts';
import { feedResponse } from '../feed/feed.ts';

export const prerender = true;

export const getStaticPaths = (async ({ routePattern }) => {
  const { lang } = routeOf(routePattern);
  const categories = await categoriesIn(lang);
  return categories.map(({ id, data }) => ({
    params: { category: id },
    props: { id, data, lang },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ id: string; data: Category; lang: string }> = async ({
  site,
  props,
}) => {
  const { id, data: category, lang } = props;
  const clinic = await getClinic(lang);
  const { name, description } = categoryIn(category, lang);
  return feedResponse({
    title: `${name} · ${clinic.name}`,
    description,
    lang,
    page: new URL(addressOf('category', id, lang) ?? '', site),
    address: new URL(feedAddress(lang, id) ?? '', site),
    posts: (await allListedPosts(lang)).filter(({ data }) => data.category === id),
  });
};
