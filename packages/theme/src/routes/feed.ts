import type { APIRoute } from 'astro';
import { config } from 'virtual:hearten/config';
import { feedAddress } from '../data/addresses.ts';
import { getClinic } from '../data/clinic.ts';
import { allListedPosts } from '../data/posts.ts';
import { url } from '../data/url.ts';
import { feedResponse } from '../feed/feed.ts';

export const prerender = true;

export const GET: APIRoute = async ({ site }) => {
  const { name, description } = await getClinic();
  const [blog] = config.blogs;
  return feedResponse({
    title: name,
    description,
    page: new URL(url(config.routes.blog && blog ? `/${blog.prefix}` : '/'), site),
    address: new URL(feedAddress() ?? '', site),
    posts: await allListedPosts(),
  });
};
