import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { Pages } from '../pages.ts';

/** How many comments stand under an article that the site does not have. */
export interface Stray {
  post: string;
  comments: number;
}

/** What waits or is public under no article of the site, as after an article was renamed; nothing before the first build. */
export async function findStrays(db: Kysely<Database>, pages: Pages): Promise<Stray[]> {
  if (pages.list().length === 0) return [];
  const counted = await db
    .selectFrom('comment')
    .select((build) => ['post', build.fn.countAll<number>().as('found')])
    .where('state', 'in', ['pending', 'approved'])
    .groupBy('post')
    .orderBy('post')
    .execute();
  return counted
    .filter(({ post }) => pages.find(post) === undefined)
    .map(({ post, found }) => ({ post, comments: Number(found) }));
}

/** The warning about them, for whoever runs the service. */
export function strayWarning(strays: readonly Stray[]): string {
  const all = strays.reduce((sum, { comments }) => sum + comments, 0);
  const named = strays.slice(0, 10).map(({ post, comments }) => `${post} (${comments})`);
  const rest = strays.length > 10 ? ', …' : '';
  const found =
    all === 1
      ? '1 comment is under an article that is'
      : `${all} comments are under articles that are`;
  return (
    `${found} not in the site's list, so that nobody sees what was written: ${named.join(', ')}${rest}. ` +
    "Give the article its old id back, or erase what is under it in the moderators' queue."
  );
}

/** Warns of them once, and again when they are others. */
export function strayWatcher(
  { db, pages }: { db: Kysely<Database>; pages: Pages },
  warn: (message: string) => void,
): () => Promise<void> {
  let said = '';
  return async () => {
    const strays = await findStrays(db, pages);
    const message = strays.length === 0 ? '' : strayWarning(strays);
    if (message !== '' && message !== said) warn(message);
    said = message;
  };
}
