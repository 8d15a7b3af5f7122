import { slug } from 'github-slugger';

/** A tag as it stands in an address: `Mental health` is `mental-health`. Empty when it has neither letter nor digit. */
export function tagSlug(tag: string): string {
  const known = slugs.get(tag);
  if (known !== undefined) return known;
  const made = slug(tag).replace(/-{2,}/g, '-').replace(/^-|-$/g, '');
  slugs.set(tag, made);
  return made;
}

// Every article is compared with many others, by few tags.
const slugs = new Map<string, string>();

/** Articles that share a tag. */
export interface TagGroup<Post> {
  slug: string;
  /** The tag as the newest of them spells it. */
  name: string;
  posts: Post[];
}

/** Articles by tag; spellings with one address are one tag. `posts` come newest first and stay so. */
export function groupByTag<Post extends { data: { tags: readonly string[] } }>(
  posts: readonly Post[],
): TagGroup<Post>[] {
  const groups = new Map<string, TagGroup<Post>>();
  for (const post of posts) {
    for (const name of post.data.tags) {
      const key = tagSlug(name);
      if (key === '') continue;
      const group = groups.get(key) ?? { slug: key, name, posts: [] };
      groups.set(key, group);
      if (group.posts.at(-1) !== post) group.posts.push(post);
    }
  }
  return [...groups.values()];
}
