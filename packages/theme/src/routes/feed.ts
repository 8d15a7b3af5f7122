import type { APIRoute } from 'astro';
import { feedAddress } from '../data/addresses.ts';
import { blogsIn } from '../data/blogs.ts';
import { getClinic } from '../data/clinic.ts';
import { defaultLang, localUrl, routeOf } from '../data/languages.ts';
import { allListedPosts } from '../data/posts.ts';
import { feedResponse } from '../feed/feed.ts';

export const prerender = true;

export const GET: APIRoute = async ({ site, routePattern }) => {
  const { lang } = routeOf(routePattern);
  const posts = await allListedPosts(lang);
  // As with the lists of articles: in another language only where there is something in it.
  if (posts.length === 0 && lang !== defaultLang) return new Response(null, { status: 204 });
  const { name, description } = await getClinic(lang);
  const [blog] = await blogsIn(lang);
  return feedResponse({
    title: name,
    description,
    lang,
    page: new URL(localUrl(blog ? `/${blog.prefix}` : '/', lang), site),
    address: new URL(feedAddress(lang) ?? '', site),
    posts,
  });
};
