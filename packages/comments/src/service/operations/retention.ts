import type { Kysely } from 'kysely';
import { type Due, dueFor, type KeptRow } from '../../core/retention/retention.ts';
import type { ServiceContext } from '../context.ts';
import type { CommentRow, Database } from '../database/schema.ts';
import { decideComment } from '../store/decide-comment.ts';
import { readSetting, writeSetting } from '../store/settings.ts';
import { duplicateFor } from '../store/received.ts';
import { lookAtClock } from './clock-leap.ts';
import { scrub } from './scrub.ts';

/** What a run of the job did. */
export interface Kept {
  erased: number;
  rejected: number;
}

/** Deletes and decides what its time has come for; the core says what. */
export async function runRetention(context: ServiceContext): Promise<Kept> {
  const { db, database, retention } = context;
  const now = context.now();
  const kept: Kept = { erased: 0, rejected: 0 };
  if (!(await isClockBelieved(db, now))) return kept;
  let isWordGone = false;
  for (const row of await rowsOfInterest(db)) {
    for (const due of dueFor(keptRowOf(row), now, retention)) {
      await carryOut(db, { row, due, now });
      if (due === 'erase') kept.erased += 1;
      if (due === 'reject') kept.rejected += 1;
      isWordGone ||= due === 'erase' || due === 'drop-original';
    }
  }
  await forget(db, now, retention.audit);
  if (isWordGone) scrub(database.sqlite);
  return kept;
}

async function isClockBelieved(db: Kysely<Database>, now: number): Promise<boolean> {
  const clock = lookAtClock(await readSetting(db, 'clock'), now);
  await writeSetting(db, 'clock', clock);
  return clock.believedFrom <= now;
}

type Interesting = CommentRow & { contact_id: number | null };

/** All but what is public as it was written, which stays. */
function rowsOfInterest(db: Kysely<Database>): Promise<Interesting[]> {
  return db
    .selectFrom('comment')
    .leftJoin('contact', 'contact.comment_id', 'comment.id')
    .selectAll('comment')
    .select('contact.comment_id as contact_id')
    .where('state', '!=', 'erased')
    .where((build) =>
      build.or([
        build('state', '!=', 'approved'),
        build('contact.comment_id', 'is not', null),
        build('text', '!=', build.ref('public_text')),
      ]),
    )
    .execute();
}

function keptRowOf(row: Interesting): KeptRow {
  return {
    state: row.state,
    createdAt: row.created_at,
    decidedAt: row.decided_at,
    hasContact: row.contact_id !== null,
    hasOriginal: row.public_text !== null && row.public_text !== row.text,
  };
}

async function carryOut(
  db: Kysely<Database>,
  { row, due, now }: { row: Interesting; due: Due; now: number },
): Promise<void> {
  const { id, version } = row;
  switch (due) {
    case 'erase':
    case 'reject':
      await decideComment(db, { id, version, action: due, actor: 'retention', now });
      return;
    case 'drop-contact':
      await db.deleteFrom('contact').where('comment_id', '=', id).execute();
      return;
    case 'drop-original':
      await db
        .updateTable('comment')
        .set((build) => ({ text: build.ref('public_text').$notNull() }))
        .where('id', '=', id)
        .where('version', '=', version)
        .execute();
  }
}

/** What is only needed for a while: tokens, sessions, hashes of words, the trail, work that is done. */
async function forget(db: Kysely<Database>, now: number, audit: number): Promise<void> {
  await db.deleteFrom('used_nonce').where('expires_at', '<=', now).execute();
  await db.deleteFrom('session').where('expires_at', '<=', now).execute();
  await db
    .deleteFrom('event')
    .where('at', '<=', now - audit)
    .execute();
  await db
    .deleteFrom('outbox')
    .where('done_at', '<=', now - duplicateFor)
    .execute();
  await db
    .updateTable('comment')
    .set({ dedupe_hash: null, text_hash: null })
    .where('created_at', '<=', now - duplicateFor)
    .where('text_hash', 'is not', null)
    .execute();
}
