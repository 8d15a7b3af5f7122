import type { Kysely } from 'kysely';
import type { CommentRow, Database } from '../service/database/schema.ts';
import type { Keys } from '../service/keys.ts';

/** How somebody can be found: by an address that is still kept, or by the ids of comments. */
export interface PersonQuery {
  email: string;
  ids: readonly string[];
}

/** The comments of one person, in the order they came. */
export async function findPerson(
  db: Kysely<Database>,
  { email, ids }: PersonQuery,
  keys: Keys,
): Promise<CommentRow[]> {
  // Always both, so that it takes as long for an address nobody has.
  const blindIndex = keys.blindIndex(email);
  const byEmail = await db
    .selectFrom('comment')
    .innerJoin('contact', 'contact.comment_id', 'comment.id')
    .selectAll('comment')
    .where('contact.blind_index', '=', blindIndex)
    .execute();
  const wanted = ids.length > 0 ? ids : ['-'];
  const byId = await db
    .selectFrom('comment')
    .selectAll()
    .where('public_id', 'in', wanted)
    .execute();
  const found = new Map([...(email === '' ? [] : byEmail), ...byId].map((row) => [row.id, row]));
  return [...found.values()].sort((one, other) => one.id - other.id);
}

/** All that is kept of one person, to hand over. */
export interface PersonExport {
  exported: string;
  comments: PersonComment[];
}

interface PersonComment {
  id: string;
  article: string;
  name: string;
  written: string;
  state: string;
  /** As it was sent. */
  text: string;
  /** As it is shown, where that differs or it is public. */
  publicText: string | null;
  found: string[];
  email: string | null;
  decided: string | null;
}

/** What is kept of the given comments, e-mail addresses decrypted: they are the person’s own. */
export async function exportPerson(
  db: Kysely<Database>,
  comments: readonly CommentRow[],
  { keys, now }: { keys: Keys; now: number },
): Promise<PersonExport> {
  const exported = new Date(now).toISOString();
  const rows = comments.map(async (comment) => ({
    ...exportComment(comment),
    email: await emailOf(db, comment.id, keys),
  }));
  return { exported, comments: await Promise.all(rows) };
}

function exportComment(comment: CommentRow): Omit<PersonComment, 'email'> {
  const { public_id: id, post: article, author: name, state, text } = comment;
  return {
    id,
    article,
    name,
    written: new Date(comment.created_at).toISOString(),
    state,
    text,
    publicText: comment.public_text,
    found: JSON.parse(comment.flags) as string[],
    decided: comment.decided_at === null ? null : new Date(comment.decided_at).toISOString(),
  };
}

async function emailOf(db: Kysely<Database>, id: number, keys: Keys): Promise<string | null> {
  const row = await db
    .selectFrom('contact')
    .selectAll()
    .where('comment_id', '=', id)
    .executeTakeFirst();
  return row ? keys.decrypt({ text: row.email, nonce: row.nonce }) : null;
}
