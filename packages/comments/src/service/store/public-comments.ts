import type { Kysely } from 'kysely';
import type { PublicComment } from '../../core/comment.ts';
import { type Hidden, publicCommentSchema } from '../../core/feed/record.ts';
import type { Database, PublicCommentView } from '../database/schema.ts';

const numbers = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;

/** The day of a time in a time zone, `2026-10-12`; in that of the machine where none is given. */
export function createDayOf(timeZone: string | undefined): (time: number) => string {
  let format: Intl.DateTimeFormat | undefined;
  return (time) => {
    // Made for the first day: the rules of all time zones and languages are loaded with it.
    format ??= new Intl.DateTimeFormat('en-CA', { timeZone, ...numbers });
    return format.format(time);
  };
}

/** All that is public, or what of one article is, in the order it came. */
export async function readPublicComments(
  db: Kysely<Database>,
  { dayOf, post }: { dayOf: (time: number) => string; post?: string },
): Promise<PublicComment[]> {
  const rows = await db
    .selectFrom('public_comment')
    .selectAll()
    .$if(post !== undefined, (query) => query.where('post', '=', post ?? ''))
    .orderBy('position')
    .execute();
  const comments = shownOf(rows).map((row) => ({
    id: row.public_id,
    post: row.post,
    author: row.author,
    date: dayOf(row.created_at),
    text: row.text,
    parent: row.parent,
    staff: row.staff_role,
  }));
  // One that no site would take, such as one without a word left, must not keep all others from it.
  return comments.filter((comment) => publicCommentSchema.safeParse(comment).success);
}

/**
 * The approved rows that stand under nothing but public comments: an answer is shown only with what it answers, or with the
 * place where that was erased. Rows come in their order, so that each comes after what it answers.
 */
function shownOf(rows: readonly PublicCommentView[]): PublicCommentView[] {
  const standing = new Set<string>();
  for (const { public_id, parent } of rows) {
    if (parent === null || standing.has(parent)) standing.add(public_id);
  }
  return rows.filter(({ public_id, state }) => state === 'approved' && standing.has(public_id));
}

/** What was public and is not at present, nor erased: builds take it out, and may get it again. */
export async function readHidden(
  db: Kysely<Database>,
  shown: readonly PublicComment[],
): Promise<Hidden[]> {
  const rows = await db
    .selectFrom('comment')
    .select(['public_id as id', 'post'])
    .where('published_at', 'is not', null)
    .where('state', '!=', 'erased')
    .orderBy('id')
    .execute();
  const isShown = new Set(shown.map(({ id }) => id));
  return rows.filter(({ id }) => !isShown.has(id));
}
