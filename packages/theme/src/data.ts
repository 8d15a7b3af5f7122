/// <reference path="./virtual.d.ts" />
import type { Category, TeamMember } from '@hearten/care';
import { config } from 'virtual:hearten/config';
import { pluginTexts as allTexts } from 'virtual:hearten/plugin-texts';
import { getClinic, getRecords } from './data/clinic.ts';
import { isOneLanguage } from './data/languages.ts';
import { postsForLists, publishedPosts } from './data/posts.ts';
import { tagSlug } from './data/tags.ts';
import { textsIn } from './plugins/texts.ts';
import type { PostEntry } from './post-entry.ts';

export type { Category, Clinic, TeamMember } from '@hearten/care';
export type { PostEntry };
export { getClinic } from './data/clinic.ts';
export { formatDay, machineDate } from './data/dates.ts';
export { type Counterpart, counterparts, langOf, localUrl } from './data/languages.ts';
export { categoryIn, peopleOf, postUrl, relatedPosts, translationsOf } from './data/posts.ts';
export { fileUrl, linkUrl, url } from './data/url.ts';
export { type Texts, textsFor } from './i18n/index.ts';

/** Which articles; without a filter, all that lists show. */
export interface PostFilter {
  /** The blog’s collection. */
  collection?: string;
  /** The id of a category. */
  category?: string;
  /** In any spelling: “Mental health” and “mental-health” are one. */
  tag?: string;
  /** The id of a team member. */
  author?: string;
  /** The id of a team member. */
  reviewedBy?: string;
  /** BCP 47 tag. */
  lang?: string;
}

/** Articles that are out today and that lists show, newest first. */
export async function getPosts(filter: PostFilter = {}): Promise<PostEntry[]> {
  const { lang } = await getClinic();
  const { collection, tag, lang: wanted, ...fields } = filter;
  const has = ({ data }: PostEntry) =>
    Object.entries(fields).every(
      ([name, value]) => value === undefined || data[name as keyof typeof fields] === value,
    );
  return (await postsForLists())
    .filter((post) => collection === undefined || post.collection === collection)
    .filter(({ data }) => tag === undefined || data.tags.map(tagSlug).includes(tagSlug(tag)))
    .filter(({ data }) => wanted === undefined || isOneLanguage(data.lang ?? lang, wanted))
    .filter(has);
}

/** One article that is out today, also one that is kept out of lists. @default collection: the first blog’s */
export async function getPost(
  id: string,
  { collection = config.blogs[0]?.collection ?? 'posts' }: { collection?: string } = {},
): Promise<PostEntry | undefined> {
  return (await publishedPosts({ collection })).find((post) => post.id === id);
}

/** The categories, in their order. */
export async function getCategories(): Promise<{ id: string; data: Category }[]> {
  const categories = await getRecords<Category>('categories');
  return categories.toSorted((a, b) => a.data.order - b.data.order);
}

/** The people of the clinic, by name. */
export async function getTeam(): Promise<{ id: string; data: TeamMember }[]> {
  const team = await getRecords<TeamMember>('team');
  return team.toSorted((a, b) => a.data.name.localeCompare(b.data.name));
}

/** The texts a plugin brought, in a language; another language’s where one is missing. */
export function pluginTexts(plugin: string, lang: string): Record<string, string> {
  return textsIn(allTexts[plugin] ?? {}, lang);
}
