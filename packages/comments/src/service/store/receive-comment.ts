import { setImmediate } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { Sealed } from '../keys.ts';

/** A comment as it is kept when its writer pressed the last button. */
export interface Received {
  publicId: string;
  post: string;
  /** The public id of the comment it answers. */
  parent: string | null;
  author: string;
  text: string;
  lang: string;
  flags: readonly string[];
  /** Whether it goes to the quarantine instead of the queue, where so many others had the same words within a day. */
  isSpam: (repeats: number) => boolean;
  /** The same for the same words by the same name in the same place. */
  dedupeHash: string;
  /** The same for the same words. */
  textHash: string;
  /** Of the form it came from; each is taken once. */
  nonce: string;
  nonceExpires: number;
  contact: { sealed: Sealed; keyId: string; blindIndex: string } | null;
  now: number;
}

/** How much may wait, so that nobody can fill the disk or bury a person's words. */
export interface QueueCaps {
  /** Waiting under one article; more go to the quarantine. */
  perPost: number;
  /** In the quarantine; more are not taken. */
  quarantine: number;
}

export const queueCaps: QueueCaps = { perPost: 200, quarantine: 2_000 };

/** `again` is true for a second press of the same button; `used` says that other words were sent with it before. */
export type Receipt =
  | { publicId: string; again: boolean }
  | { refused: 'duplicate' | 'parent' | 'full' | 'used' };

/** For how long the same words of the same name under the same article are the same comment, in ms. */
export const duplicateFor = 86_400_000;

/** Keeps comments; each promise is kept when its comment is on the disk. */
export type Receiver = (received: Received) => Promise<Receipt>;

interface Waiting {
  received: Received;
  resolve: (receipt: Receipt) => void;
  reject: (reason: unknown) => void;
}

/**
 * Keeps comments that come while the disk is busy together, in one transaction: writing through to the disk is what takes long, and it
 * takes as long for fifty. Nobody is told “received” before that is done.
 */
export function createReceiver(db: Kysely<Database>, caps: QueueCaps = queueCaps): Receiver {
  let waiting: Waiting[] = [];
  let isBusy = false;
  async function work(): Promise<void> {
    isBusy = true;
    while (waiting.length > 0) {
      // While the disk was busy nobody was listened to: those who came meanwhile are let in first.
      await setImmediate();
      const batch = waiting;
      waiting = [];
      await keepAll(db, batch, caps);
    }
    isBusy = false;
  }
  return (received) =>
    new Promise((resolve, reject) => {
      waiting.push({ received, resolve, reject });
      if (!isBusy) void work();
    });
}

async function keepAll(
  db: Kysely<Database>,
  batch: readonly Waiting[],
  caps: QueueCaps,
): Promise<void> {
  try {
    const receipts = await db.transaction().execute(async (transaction) => {
      const all: Receipt[] = [];
      for (const { received } of batch) all.push(await receive(transaction, received, caps));
      return all;
    });
    batch.forEach(({ resolve }, index) => {
      resolve(receipts[index] as Receipt);
    });
  } catch (reason) {
    for (const { reject } of batch) reject(reason);
  }
}

async function receive(
  db: Transaction<Database>,
  received: Received,
  caps: QueueCaps,
): Promise<Receipt> {
  const known = await findNonce(db, received.nonce);
  if (known)
    return isSame(known, received) ? { publicId: known.id, again: true } : { refused: 'used' };
  const parent = await findParent(db, received);
  if (parent === undefined) return { refused: 'parent' };
  if (await isDuplicate(db, received)) return { refused: 'duplicate' };
  const state = await stateOf(db, received, caps);
  if (state === 'full') return { refused: 'full' };
  await keep(db, received, { parent, state });
  return { publicId: received.publicId, again: false };
}

async function findNonce(db: Kysely<Database>, nonce: string) {
  return db
    .selectFrom('used_nonce')
    .leftJoin('comment', 'comment.public_id', 'used_nonce.comment_public_id')
    .select(['used_nonce.comment_public_id as id', 'comment.author', 'comment.text'])
    .where('nonce', '=', nonce)
    .executeTakeFirst();
}

/** Whoever goes back, changes a word and sends again must not be thanked for what nobody kept. */
function isSame(
  known: { author: string | null; text: string | null },
  { author, text }: Received,
): boolean {
  return known.author === author && known.text === text;
}

/** The row of the comment that is answered; null for none, undefined where it is not public under this article. */
async function findParent(
  db: Kysely<Database>,
  { parent, post }: Received,
): Promise<number | null | undefined> {
  if (parent === null) return null;
  const row = await db
    .selectFrom('comment')
    .select('id')
    .where('public_id', '=', parent)
    .where('post', '=', post)
    .where('state', '=', 'approved')
    .executeTakeFirst();
  return row?.id;
}

async function isDuplicate(db: Kysely<Database>, { dedupeHash, now }: Received): Promise<boolean> {
  const row = await db
    .selectFrom('comment')
    .select(['id', 'created_at'])
    .where('dedupe_hash', '=', dedupeHash)
    .executeTakeFirst();
  if (!row) return false;
  if (row.created_at > now - duplicateFor) return true;
  await db.updateTable('comment').set({ dedupe_hash: null }).where('id', '=', row.id).execute();
  return false;
}

async function stateOf(
  db: Kysely<Database>,
  received: Received,
  caps: QueueCaps,
): Promise<'pending' | 'spam' | 'full'> {
  const { post } = received;
  const isSpam = received.isSpam(await countRepeats(db, received));
  if (!isSpam && (await count(db, 'pending', caps.perPost, post)) < caps.perPost) return 'pending';
  return (await count(db, 'spam', caps.quarantine)) < caps.quarantine ? 'spam' : 'full';
}

async function countRepeats(db: Kysely<Database>, { textHash, now }: Received): Promise<number> {
  const rows = await db
    .selectFrom('comment')
    .select('id')
    .where('text_hash', '=', textHash)
    .where('created_at', '>', now - duplicateFor)
    .limit(100)
    .execute();
  return rows.length;
}

/** How many there are, counted no further than `max`. */
async function count(
  db: Kysely<Database>,
  state: 'pending' | 'spam',
  max: number,
  post?: string,
): Promise<number> {
  const rows = db
    .selectFrom('comment')
    .select('id')
    .where('state', '=', state)
    .$if(post !== undefined, (query) => query.where('post', '=', post ?? ''))
    .limit(max)
    .as('some');
  const row = await db
    .selectFrom(rows)
    .select((build) => build.fn.countAll<number>().as('found'))
    .executeTakeFirstOrThrow();
  return Number(row.found);
}

async function keep(
  db: Transaction<Database>,
  received: Received,
  { parent, state }: { parent: number | null; state: 'pending' | 'spam' },
): Promise<void> {
  const { publicId, post, author, text, lang, dedupeHash, contact, now } = received;
  const { id } = await db
    .insertInto('comment')
    .values({
      public_id: publicId,
      post,
      parent_id: parent,
      author,
      text,
      public_text: null,
      lang,
      state,
      flags: JSON.stringify(received.flags),
      kind: 'visitor',
      staff_role: null,
      written_by: null,
      first_approval_by: null,
      created_at: now,
      decided_at: state === 'spam' ? now : null,
      published_at: null,
      dedupe_hash: dedupeHash,
      text_hash: received.textHash,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('used_nonce')
    .values({
      nonce: received.nonce,
      comment_public_id: publicId,
      expires_at: received.nonceExpires,
    })
    .execute();
  await db
    .insertInto('event')
    .values({
      comment_id: id,
      actor: 'writer',
      action: 'submit',
      from_state: null,
      to_state: state,
      reason: null,
      at: now,
    })
    .execute();
  // What nobody will read needs no address.
  if (!contact || state === 'spam') return;
  const { sealed, keyId, blindIndex } = contact;
  await db
    .insertInto('contact')
    .values({
      comment_id: id,
      email: sealed.text,
      nonce: sealed.nonce,
      key_id: keyId,
      blind_index: blindIndex,
      created_at: now,
    })
    .execute();
}
