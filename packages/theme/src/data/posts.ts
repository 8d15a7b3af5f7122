import {
  articlePath,
  articleSlug,
  type Category,
  categoryProse,
  type InLanguage,
  recordIn,
  type TeamMember,
} from '@hearten/care';
import { getCollection } from 'astro:content';
import { config, site } from 'virtual:hearten/config';
import type { Blog } from '../options.ts';
import type { PostEntry } from '../post-entry.ts';
import { whyWaiting } from '../waiting.ts';
import { getClinic, getRecord } from './clinic.ts';
import { defaultLang, inLanguage } from './languages.ts';
import { now } from './now.ts';
import { indexRelated, relatedTo } from './related.ts';
import { url } from './url.ts';

export type { PostEntry };

const published = new Map<string, Promise<PostEntry[]>>();

/**
 * What a blog has out today, newest first; also the articles that are kept out of lists. While writing, those that wait are
 * among them, and marked.
 */
export function publishedPosts({ collection }: Pick<Blog, 'collection'>): Promise<PostEntry[]> {
  const known = published.get(collection);
  if (known && !site.isDev) return known;
  const found = findPublished(collection);
  published.set(collection, found);
  return found;
}

async function findPublished(collection: string): Promise<PostEntry[]> {
  const { timeZone } = await getClinic();
  const at = { now: now(), timeZone };
  const all = (await getCollection(collection as never)) as unknown as PostEntry[];
  return all
    .filter(({ data }) => site.isDev || !whyWaiting(data, at))
    .toSorted(
      (a, b) => b.data.pubDate.getTime() - a.data.pubDate.getTime() || a.id.localeCompare(b.id),
    );
}

/** What a blog's lists show, in a language or in all: nothing where articles have no pages. */
export async function listedPosts(
  { collection }: Pick<Blog, 'collection'>,
  lang?: string,
): Promise<PostEntry[]> {
  return (await allListedPosts(lang)).filter((post) => post.collection === collection);
}

/** Articles on one page of a list that holds those of all blogs. */
export const perPage = config.blogs[0]?.perPage ?? 10;

let listed: Promise<PostEntry[]> | undefined;

/** What all blogs' lists show, newest first, in a language or in all: nothing where articles have no pages. */
export async function allListedPosts(lang?: string): Promise<PostEntry[]> {
  return site.hasArticles ? inLanguage(await postsForLists(), lang) : [];
}

/** The articles of all blogs that are not kept out of lists, newest first, whether they have pages or not. */
export function postsForLists(): Promise<PostEntry[]> {
  if (!listed || site.isDev) listed = findListed();
  return listed;
}

async function findListed(): Promise<PostEntry[]> {
  const all = await Promise.all(config.blogs.map(publishedPosts));
  return all
    .flat()
    .filter(({ data }) => !data.noindex)
    .toSorted((a, b) => b.data.pubDate.getTime() - a.data.pubDate.getTime());
}

/** The articles nearest to one, of its language: they share its category or tags. */
export async function relatedPosts(
  post: PostEntry,
  { limit = 3 }: { limit?: number } = {},
): Promise<PostEntry[]> {
  const [posts, { lang }] = await Promise.all([postsForLists(), getClinic()]);
  const index = indexes.get(posts) ?? indexRelated(posts, lang);
  indexes.set(posts, index);
  return relatedTo(post, index, { siteLang: lang, limit });
}

const indexes = new WeakMap<PostEntry[], ReturnType<typeof indexRelated<PostEntry>>>();

/** The same article in other languages, one of each. */
export async function translationsOf(post: PostEntry): Promise<PostEntry[]> {
  const posts = await publishedPosts(post);
  const groups = groupings.get(posts) ?? Map.groupBy(posts, originalOf);
  groupings.set(posts, groups);
  const found = new Map([[langOfPost(post), post]]);
  // One that says what it translates goes before one that only has the same name.
  const group = groups.get(originalOf(post)) ?? [];
  for (const other of group.toSorted((a, b) => claim(b) - claim(a))) {
    if (!found.has(langOfPost(other))) found.set(langOfPost(other), other);
  }
  return [...found.values()].slice(1);
}

const langOfPost = ({ data }: PostEntry) => data.lang ?? defaultLang;
const claim = ({ data }: PostEntry) => (data.translationOf === undefined ? 0 : 1);
const originalOf = ({ id, data }: PostEntry) =>
  articleSlug(data.translationOf ?? id, site.languages);
// Grouped once: looking through all articles for each of them would make the time of a build grow with its square.
const groupings = new WeakMap<PostEntry[], Map<string, PostEntry[]>>();

/** The address of an article. */
export function postUrl({
  collection,
  id,
  data,
}: Pick<PostEntry, 'collection' | 'id' | 'data'>): string {
  return url(postPath({ collection, id, data }));
}

/** The path of an article on the site, without base. */
export function postPath({
  collection,
  id,
  data,
}: Pick<PostEntry, 'collection' | 'id' | 'data'>): string {
  const blog = config.blogs.find((one) => one.collection === collection) ?? config.blogs[0];
  return articlePath({ id, lang: data.lang, blog: blog?.prefix ?? 'blog' }, site.languages);
}

/** What stands for an article in its address, below its blog. */
export function postSlug({ id }: Pick<PostEntry, 'id'>): string {
  return articleSlug(id, site.languages);
}

let byFile: Promise<Map<string, string>> | undefined;

/** The addresses of all articles that are out, by their file. */
export function addressesByFile(): Promise<Map<string, string>> {
  if (!byFile || site.isDev) byFile = findAddresses();
  return byFile;
}

async function findAddresses(): Promise<Map<string, string>> {
  const lists = await Promise.all(config.blogs.map(publishedPosts));
  return new Map(lists.flat().map((post) => [post.filePath ?? post.id, postUrl(post)]));
}

/** Who wrote and who checked an article, and its category. */
export async function peopleOf({ data, id, collection, filePath }: PostEntry) {
  const at = filePath ?? `${collection}/${id}`;
  const find = <Data>(from: string, name: string | undefined) =>
    name === undefined ? undefined : getRecord<Data>(from, { id: name, at });
  const [author, reviewer, category] = await Promise.all([
    find<TeamMember>('team', data.author),
    find<TeamMember>('team', data.reviewedBy),
    find<Category>('categories', data.category),
  ]);
  return { author: author?.data, reviewer: reviewer?.data, category };
}

/** A category with its name and description in a language, as far as it has them. */
export function categoryIn(category: Category, lang: string): InLanguage<Category> {
  return recordIn(category, categoryProse, { lang, own: defaultLang });
}
