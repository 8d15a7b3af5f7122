import mdxRenderer from '@astrojs/mdx/server.js';
import rss, { type RSSFeedItem } from '@astrojs/rss';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { getClinic } from '../data/clinic.ts';
import { momentOf } from '../data/dates.ts';
import { type PostEntry, postUrl } from '../data/posts.ts';
import FeedArticle from './FeedArticle.astro';
import { feedHtml, withoutControls } from './feed-html.ts';

export interface Feed {
  title: string;
  description: string;
  lang: string;
  /** The whole address of the page with the same list. */
  page: URL;
  /** The whole address of the feed itself. */
  address: URL;
  /** Newest first; a feed has the newest of them. */
  posts: readonly PostEntry[];
}

/** Readers fetch a feed whole, again and again. */
const most = 20;

/** A feed (RSS 2.0) with the whole text of its articles. */
export async function feedResponse({
  title,
  description,
  lang,
  page,
  address,
  posts,
}: Feed): Promise<Response> {
  return rss({
    title: withoutControls(title),
    description: withoutControls(description),
    site: page,
    trailingSlash: page.pathname.endsWith('/'),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      `<language>${lang}</language>`,
      `<atom:link href="${address.href.replaceAll('&', '&amp;')}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: await Promise.all(posts.slice(0, most).map((post) => itemOf(post, page))),
  });
}

async function itemOf(post: PostEntry, site: URL): Promise<RSSFeedItem> {
  const { timeZone } = await getClinic();
  const { title, description, pubDate, tags } = post.data;
  const link = new URL(postUrl(post), site).href;
  return {
    title: withoutControls(title),
    description: withoutControls(description),
    link,
    pubDate: momentOf(pubDate, timeZone),
    categories: tags.map(withoutControls),
    content: await contentOf(post, link),
  };
}

const contents = new WeakMap<PostEntry, Promise<string>>();

/** Rendered once, also where an article stands in several feeds. */
function contentOf(post: PostEntry, link: string): Promise<string> {
  const content = contents.get(post) ?? renderContent(post, link);
  contents.set(post, content);
  return content;
}

async function renderContent(post: PostEntry, link: string): Promise<string> {
  const container = await AstroContainer.create();
  container.addServerRenderer({ renderer: mdxRenderer, name: 'astro:jsx' });
  return feedHtml(await container.renderToString(FeedArticle, { props: { post } }), link);
}
