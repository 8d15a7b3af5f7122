import type { PostEntry } from '../post-entry.ts';

/**
 * The articles nearest to one: of its language, of its category or with tags of its, the nearest first, then the newest.
 * Another language’s version of the article is none of them.
 */
export function rankRelated(
  post: PostEntry,
  all: readonly PostEntry[],
  { limit, lang }: { limit: number; lang: string },
): PostEntry[] {
  const languageOf = ({ data }: PostEntry) => data.lang ?? lang;
  return all
    .filter((other) => originalOf(other) !== originalOf(post))
    .filter((other) => languageOf(other) === languageOf(post))
    .map((other) => ({ other, nearness: nearness(post, other) }))
    .filter((one) => one.nearness > 0)
    .toSorted(
      (a, b) =>
        b.nearness - a.nearness ||
        b.other.data.pubDate.getTime() - a.other.data.pubDate.getTime() ||
        a.other.id.localeCompare(b.other.id),
    )
    .slice(0, limit)
    .map(({ other }) => other);
}

/** A tag is chosen with more care than a category, which every article has. */
function nearness({ data }: PostEntry, { data: other }: PostEntry): number {
  const tags = new Set(data.tags);
  const shared = other.tags.filter((tag) => tags.has(tag)).length;
  const isSameCategory = data.category !== undefined && data.category === other.category;
  return shared * 2 + (isSameCategory ? 3 : 0);
}

function originalOf({ collection, id, data }: PostEntry): string {
  return `${collection}/${data.translationOf ?? id}`;
}
