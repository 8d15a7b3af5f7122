import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { CommentRow, Database } from '../service/database/schema.ts';
import { readSetting } from '../service/store/settings.ts';
import { actorOf, recordEvent } from './events.ts';
import type { Moderator } from './sessions.ts';

/** An answer in the name of the clinic. */
export interface Reply {
  /** The comment that is answered. */
  parent: CommentRow;
  text: string;
  moderator: Moderator;
  now: number;
}

/**
 * Keeps an answer until its second reader approves it. Its author and its role are what the moderator
 * is, never who. Refused while the clinic does not answer, and under what is not public.
 */
export function keepReply(
  db: Kysely<Database>,
  { parent, text, moderator, now }: Reply,
): Promise<{ publicId: string } | { refused: 'replies-off' | 'parent-not-public' }> {
  return db.transaction().execute(async (transaction) => {
    if (!(await readSetting(transaction, 'reviewers'))) return { refused: 'replies-off' };
    const { state } = await transaction
      .selectFrom('comment')
      .select('state')
      .where('id', '=', parent.id)
      .executeTakeFirstOrThrow();
    if (state !== 'approved') return { refused: 'parent-not-public' };
    const publicId = `c_${randomBytes(12).toString('base64url')}`;
    const { id } = await transaction
      .insertInto('comment')
      .values({
        public_id: publicId,
        post: parent.post,
        parent_id: parent.id,
        author: moderator.role,
        text,
        public_text: null,
        lang: parent.lang,
        state: 'pending',
        flags: '[]',
        kind: 'staff',
        staff_role: moderator.role,
        written_by: moderator.id,
        first_approval_by: null,
        created_at: now,
        decided_at: null,
        published_at: null,
        dedupe_hash: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const actor = actorOf(moderator);
    await recordEvent(transaction, { action: 'reply', actor, now, commentId: id });
    return { publicId };
  });
}
