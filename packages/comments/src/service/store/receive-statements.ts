import type { Kysely } from 'kysely';
import type { ContactTable, Database, NewComment, UsedNonceTable } from '../database/schema.ts';
import { prepare } from './prepare.ts';

/** All that is asked and written to keep a comment, worded once. */
export type ReceiveStatements = ReturnType<typeof receiveStatements>;

/** More of the same words are not counted. */
const mostRepeats = 100;

/** Words what keeps a comment. */
export function receiveStatements(db: Kysely<Database>) {
  return { look: look(db), keep: keep(db), use: use(db), note: note(db), contact: contact(db) };
}

interface Asked {
  nonce: string;
  parent: string;
  post: string;
  dedupeHash: string;
  textHash: string;
  /** What is older counts neither as a duplicate nor as a repeat. */
  since: number;
  /** Those that wait are counted no further. */
  most: number;
}

/** What is known before a comment is kept: one question, as each has a price of its own. */
function look(db: Kysely<Database>) {
  return prepare((of: Asked) =>
    db.selectNoFrom((build) => {
      const comments = build.selectFrom('comment');
      const repeated = comments
        .select('id')
        .where('text_hash', '=', of.textHash)
        .where('created_at', '>', of.since)
        .limit(mostRepeats);
      const waiting = comments
        .select('id')
        .where('post', '=', of.post)
        .where('state', '=', 'pending')
        .limit(of.most);
      const count = build.fn.countAll<number>().as('found');
      return [
        build
          .selectFrom('used_nonce')
          .select('comment_public_id')
          .where('nonce', '=', of.nonce)
          .as('usedFor'),
        comments
          .select('id')
          .where('public_id', '=', of.parent)
          .where('post', '=', of.post)
          .where('state', '=', 'approved')
          .as('parentId'),
        comments.select('created_at').where('dedupe_hash', '=', of.dedupeHash).as('sentAt'),
        build.selectFrom(repeated.as('repeated')).select(count).as('repeats'),
        build.selectFrom(waiting.as('waiting')).select(count).as('waiting'),
      ];
    }),
  );
}

type Kept = Pick<
  NewComment,
  'public_id' | 'post' | 'author' | 'text' | 'lang' | 'state' | 'flags' | 'created_at'
> & { parent_id: number | null; decided_at: number | null; dedupe_hash: string; text_hash: string };

function keep(db: Kysely<Database>) {
  return prepare((of: Kept) =>
    db
      .insertInto('comment')
      .values({
        public_id: of.public_id,
        post: of.post,
        parent_id: of.parent_id,
        author: of.author,
        text: of.text,
        lang: of.lang,
        state: of.state,
        flags: of.flags,
        kind: 'visitor',
        created_at: of.created_at,
        decided_at: of.decided_at,
        dedupe_hash: of.dedupe_hash,
        text_hash: of.text_hash,
      })
      .returning('id'),
  );
}

function use(db: Kysely<Database>) {
  return prepare(({ nonce, comment_public_id, expires_at }: UsedNonceTable) =>
    db.insertInto('used_nonce').values({ nonce, comment_public_id, expires_at }),
  );
}

function note(db: Kysely<Database>) {
  return prepare(({ id, state, at }: { id: number; state: 'pending' | 'spam'; at: number }) =>
    db.insertInto('event').values({
      comment_id: id,
      actor: 'writer',
      action: 'submit',
      to_state: state,
      at,
    }),
  );
}

function contact(db: Kysely<Database>) {
  return prepare((of: ContactTable) =>
    db.insertInto('contact').values({
      comment_id: of.comment_id,
      email: of.email,
      nonce: of.nonce,
      key_id: of.key_id,
      blind_index: of.blind_index,
      created_at: of.created_at,
    }),
  );
}
