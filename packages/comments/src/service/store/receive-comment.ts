import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { ReceiveStatements } from './receive-statements.ts';
import { duplicateFor, type Receipt, type Received } from './received.ts';

/** How much may wait, so that nobody can fill the disk or bury a person's words. */
export interface QueueCaps {
  /** Waiting under one article; more go to the quarantine. */
  perPost: number;
  /** In the quarantine; more are not taken. */
  quarantine: number;
}

export const queueCaps: QueueCaps = { perPost: 200, quarantine: 2_000 };

/** Keeps a comment in a transaction, or says why not. It is received when the transaction is on the disk. */
export async function receiveComment(
  db: Transaction<Database>,
  received: Received,
  { statements, caps }: { statements: ReceiveStatements; caps: QueueCaps },
): Promise<Receipt> {
  const { nonce, parent, post, dedupeHash, textHash, now } = received;
  const since = now - duplicateFor;
  const asked = { nonce, parent: parent ?? '', post, dedupeHash, textHash, since };
  const [known] = await statements.look(db, { ...asked, most: caps.perPost });
  if (!known) throw new Error('A question without a table has one row.');
  const { usedFor, parentId, sentAt, repeats, waiting } = known;
  if (usedFor !== null) return secondPress(db, usedFor, received);
  if (parent !== null && parentId === null) return { refused: 'parent' };
  if (sentAt !== null && sentAt > since) return { refused: 'duplicate' };
  if (sentAt !== null) await forgetDuplicate(db, dedupeHash);
  const isSpam = received.isSpam(Number(repeats)) || Number(waiting) >= caps.perPost;
  if (isSpam && (await isQuarantineFull(db, caps))) return { refused: 'full' };
  await keep(db, received, { statements, parentId, state: isSpam ? 'spam' : 'pending' });
  return { publicId: received.publicId, again: false };
}

/** Whoever goes back, changes a word and sends again must not be thanked for what nobody kept. */
async function secondPress(
  db: Kysely<Database>,
  publicId: string,
  { author, text }: Received,
): Promise<Receipt> {
  const same = await db
    .selectFrom('comment')
    .select('id')
    .where('public_id', '=', publicId)
    .where('author', '=', author)
    .where('text', '=', text)
    .executeTakeFirst();
  return same ? { publicId, again: true } : { refused: 'used' };
}

async function forgetDuplicate(db: Kysely<Database>, dedupeHash: string): Promise<void> {
  const query = db.updateTable('comment').set({ dedupe_hash: null });
  await query.where('dedupe_hash', '=', dedupeHash).execute();
}

async function isQuarantineFull(db: Kysely<Database>, { quarantine }: QueueCaps): Promise<boolean> {
  const query = db.selectFrom('comment').select('id').where('state', '=', 'spam');
  return (await query.limit(quarantine).execute()).length >= quarantine;
}

interface Place {
  statements: ReceiveStatements;
  parentId: number | null;
  state: 'pending' | 'spam';
}

async function keep(
  db: Transaction<Database>,
  received: Received,
  { statements, parentId, state }: Place,
): Promise<void> {
  const { publicId, post, author, text, lang, nonce, nonceExpires, contact, now } = received;
  const [row] = await statements.keep(db, {
    public_id: publicId,
    post,
    parent_id: parentId,
    author,
    text,
    lang,
    state,
    flags: JSON.stringify(received.flags),
    created_at: now,
    decided_at: state === 'spam' ? now : null,
    dedupe_hash: received.dedupeHash,
    text_hash: received.textHash,
  });
  if (!row) throw new Error('A comment that was kept has an id.');
  const { id } = row;
  await statements.use(db, { nonce, comment_public_id: publicId, expires_at: nonceExpires });
  await statements.note(db, { id, state, at: now });
  // What nobody will read needs no address.
  if (!contact || state === 'spam') return;
  await statements.contact(db, {
    comment_id: id,
    email: contact.sealed.text,
    nonce: contact.sealed.nonce,
    key_id: contact.keyId,
    blind_index: contact.blindIndex,
    created_at: now,
  });
}
