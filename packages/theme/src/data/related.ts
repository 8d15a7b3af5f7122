import { tagSlug } from './tags.ts';

/** What is looked at to find related articles. */
export interface Relatable {
  id: string;
  collection: string;
  data: {
    category?: string | undefined;
    tags: readonly string[];
    lang?: string | undefined;
    pubDate: Date;
    translationOf?: string | undefined;
  };
}

/** How near two articles are: a shared category counts 3, each shared tag 2; 0 is a stranger. */
export function nearness(a: Relatable, b: Relatable): number {
  const tags = new Set(a.data.tags.map(tagSlug));
  const shared = new Set(b.data.tags.map(tagSlug).filter((tag) => tags.has(tag)));
  const isSameCategory = a.data.category !== undefined && a.data.category === b.data.category;
  return (isSameCategory ? 3 : 0) + shared.size * 2;
}

/** Articles by what they may share, newest first, so that an article is compared with a few and not with all. */
export type RelatedIndex<Post extends Relatable> = ReadonlyMap<string, readonly Post[]>;

// More than enough to find three, and the time of a build grows with the number of articles, not with its square.
const most = 30;

export function indexRelated<Post extends Relatable>(
  posts: readonly Post[],
  siteLang: string,
): RelatedIndex<Post> {
  const index = new Map<string, Post[]>();
  for (const post of posts) {
    for (const key of keysOf(post, siteLang)) {
      const list = index.get(key) ?? [];
      index.set(key, list);
      if (list.length < most) list.push(post);
    }
  }
  return index;
}

/** The articles nearest to one, at most `limit`, in its language; of equally near ones the newest first. */
export function relatedTo<Post extends Relatable>(
  post: Relatable,
  index: RelatedIndex<Post>,
  { siteLang, limit = 3 }: { siteLang: string; limit?: number },
): Post[] {
  const found = new Set(keysOf(post, siteLang).flatMap((key) => index.get(key) ?? []));
  return [...found]
    .filter((other) => !isSame(post, other))
    .map((other) => ({ other, score: nearness(post, other) }))
    .toSorted(
      (a, b) =>
        b.score - a.score ||
        b.other.data.pubDate.getTime() - a.other.data.pubDate.getTime() ||
        a.other.id.localeCompare(b.other.id),
    )
    .slice(0, limit)
    .map(({ other }) => other);
}

/** The same article, or a translation of it. */
function isSame(a: Relatable, b: Relatable): boolean {
  const original = ({ id, data }: Relatable) => data.translationOf ?? id;
  return a.collection === b.collection && original(a) === original(b);
}

function keysOf({ data }: Relatable, siteLang: string): string[] {
  const lang = data.lang ?? siteLang;
  return [
    ...(data.category ? [`${lang} category ${data.category}`] : []),
    ...new Set(data.tags.map((tag) => `${lang} tag ${tagSlug(tag)}`)),
  ];
}
