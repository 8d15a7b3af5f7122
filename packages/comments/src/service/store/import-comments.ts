import type { Kysely, Transaction } from 'kysely';
import { flagCodesOf } from '../../core/detectors/flag-codes.ts';
import { langOf } from '../../core/lang.ts';
import type { ImportedComment } from '../../import/imported.ts';
import type { Database } from '../database/schema.ts';
import { decideComment } from './decide-comment.ts';

/** How many came in, and how many were there already or had been erased. */
export interface ImportCounts {
  added: number;
  known: number;
}

/**
 * Keeps comments of another system, all or none. Those that were public there are public here; the same file again changes nothing,
 * and what was erased stays so.
 */
export function importComments(
  db: Kysely<Database>,
  comments: readonly ImportedComment[],
  { now, lang = 'en' }: { now: number; lang?: string },
): Promise<ImportCounts> {
  return db.transaction().execute(async (transaction) => {
    const counts = { added: 0, known: 0 };
    for (const comment of comments) {
      if (await isKnown(transaction, comment.id)) counts.known += 1;
      else {
        await keep(transaction, comment, { now, lang });
        counts.added += 1;
      }
    }
    return counts;
  });
}

async function isKnown(db: Kysely<Database>, id: string): Promise<boolean> {
  return (await findId(db, id)) !== undefined || (await isBuried(db, id));
}

async function isBuried(db: Kysely<Database>, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('tombstone')
    .select('post')
    .where('public_id', '=', id)
    .executeTakeFirst();
  return row !== undefined;
}

async function findId(db: Kysely<Database>, publicId: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('comment')
    .select('id')
    .where('public_id', '=', publicId)
    .executeTakeFirst();
  return row?.id;
}

async function keep(
  db: Transaction<Database>,
  comment: ImportedComment,
  { now, lang }: { now: number; lang: string },
): Promise<void> {
  const parent = comment.parent === null ? undefined : await findId(db, comment.parent);
  // What waits is read by moderators as any other: words of a crisis first, and by two where that is the rule.
  const isWaiting = comment.state === 'pending';
  const { id } = await db
    .insertInto('comment')
    .values({
      public_id: comment.id,
      post: comment.post,
      parent_id: parent ?? null,
      author: comment.author,
      text: comment.text,
      public_text: null,
      lang,
      state: 'pending',
      flags: JSON.stringify(isWaiting ? flagCodesOf(comment, langOf(lang)) : []),
      kind: 'visitor',
      staff_role: null,
      written_by: null,
      first_approval_by: null,
      created_at: comment.writtenAt,
      // Counted from here: one that waited for a year over there would be rejected unread.
      decided_at: now,
      published_at: null,
      dedupe_hash: null,
      text_hash: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (comment.state !== 'approved') return;
  await decideComment(db, { id, version: 1, action: 'approve', actor: 'import', now });
}
