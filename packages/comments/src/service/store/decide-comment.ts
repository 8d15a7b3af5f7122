import type { Kysely, Transaction } from 'kysely';
import { cleanText } from '../../core/clean.ts';
import {
  type Action,
  decide,
  isRefusal,
  type RefusalCode,
  rebuildAfter,
} from '../../core/states.ts';
import type { CommentRow, Database } from '../database/schema.ts';
import { askForRebuild } from './ask-for-rebuild.ts';

/** What somebody wants done with a comment. */
export interface Decision {
  id: number;
  /** The version they saw; an erasure wins over any. */
  version: number;
  action: Action;
  /** `moderator:3`, `writer`, `retention`, `import`, `command`. */
  actor: string;
  now: number;
  /** A code, never words about the comment. */
  reason?: string;
  /** What is shown instead of what was written: the text after redaction. Only with `approve`. */
  publicText?: string;
}

/** The comment as it is now, or why nothing was changed. */
export type Decided = { comment: CommentRow } | { refused: RefusalCode | 'missing' | 'stale' };

/**
 * The one way a comment changes: its row, the audit trail, its contact, its tombstone and what follows outside, in one
 * transaction. Nothing else writes `state`.
 */
export function decideComment(db: Kysely<Database>, decision: Decision): Promise<Decided> {
  if (db.isTransaction) return decideIn(db as Transaction<Database>, decision);
  return db.transaction().execute((transaction) => decideIn(transaction, decision));
}

async function decideIn(db: Transaction<Database>, decision: Decision): Promise<Decided> {
  const { id, version, action } = decision;
  const before = await findComment(db, id);
  if (!before) return { refused: 'missing' };
  const parent = before.parent_id === null ? undefined : await findComment(db, before.parent_id);
  const to = decide(before.state, action, { parent: parent?.state ?? null });
  const isStale = before.version !== version && action !== 'erase' && before.state !== 'erased';
  if (isStale) return { refused: 'stale' };
  if (isRefusal(to)) return { refused: to.refused };
  const comment = await db
    .updateTable('comment')
    .set({ ...changesOf(before, decision), state: to, version: before.version + 1 })
    .where('id', '=', id)
    .where('version', '=', before.version)
    .returningAll()
    .executeTakeFirstOrThrow();
  await db.deleteFrom('contact').where('comment_id', '=', id).execute();
  await recordEvent(db, decision, { from: before.state, to });
  if (to === 'erased') await bury(db, before, decision);
  const when = rebuildAfter(before.state, to);
  if (when !== 'none') await askForRebuild(db, { isUrgent: when === 'now', now: decision.now });
  return { comment };
}

function findComment(db: Kysely<Database>, id: number): Promise<CommentRow | undefined> {
  return db.selectFrom('comment').selectAll().where('id', '=', id).executeTakeFirst();
}

function changesOf(before: CommentRow, { action, now, publicText }: Decision): Partial<CommentRow> {
  switch (action) {
    case 'approve':
      return {
        public_text: publicText === undefined ? before.text : cleanText(publicText),
        decided_at: now,
        published_at: before.published_at ?? now,
      };
    case 'erase':
      return {
        author: '',
        text: '',
        public_text: null,
        flags: '[]',
        staff_role: null,
        dedupe_hash: null,
        text_hash: null,
        decided_at: now,
        published_at: null,
      };
    case 'unpublish':
    case 'restore':
      // When it was first public stays: builds are told that it is not at present.
      // Its time begins anew: by the day it was written, what is put back late would be rejected again at once.
      return { decided_at: now, first_approval_by: null };
    default:
      return { decided_at: now };
  }
}

async function recordEvent(
  db: Kysely<Database>,
  { id, actor, action, reason, now }: Decision,
  { from, to }: { from: CommentRow['state']; to: CommentRow['state'] },
): Promise<void> {
  const event = {
    comment_id: id,
    actor,
    action,
    from_state: from,
    to_state: to,
    reason: reason ?? null,
    at: now,
  };
  await db.insertInto('event').values(event).execute();
}

async function bury(db: Kysely<Database>, before: CommentRow, { actor, now }: Decision) {
  const [cause = actor] = actor.split(':');
  const { public_id, post } = before;
  const was_public = before.published_at === null ? 0 : 1;
  // Spam whose time is over was never anywhere else, and would be erased again after a restore by itself.
  if (cause === 'retention' && was_public === 0) return;
  const tombstone = { public_id, post, erased_at: now, cause, was_public } as const;
  await db.insertInto('tombstone').values(tombstone).execute();
  await db
    .insertInto('outbox')
    .values({
      kind: 'tombstone',
      payload: JSON.stringify(tombstone),
      is_urgent: 1,
      not_before: now,
      created_at: now,
      done_at: null,
    })
    .execute();
}
