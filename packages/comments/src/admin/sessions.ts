import type { Kysely } from 'kysely';
import type { Database } from '../service/database/schema.ts';
import { hashToken, isOver, longestSession, newToken } from './session-token.ts';

/** Who is logged in. */
export interface Moderator {
  id: number;
  name: string;
  role: string;
}

const minute = 60_000;

/** Begins a session and gives its token, which is kept nowhere but in the browser. */
export async function openSession(
  db: Kysely<Database>,
  moderatorId: number,
  now: number,
): Promise<string> {
  const token = newToken();
  await db.deleteFrom('session').where('expires_at', '<', now).execute();
  await db
    .insertInto('session')
    .values({
      token_hash: hashToken(token),
      moderator_id: moderatorId,
      created_at: now,
      seen_at: now,
      expires_at: now + longestSession,
    })
    .execute();
  return token;
}

/** Who a token belongs to, while its session lasts and the account is open. */
export async function findSession(
  db: Kysely<Database>,
  token: string,
  now: number,
): Promise<Moderator | undefined> {
  const hash = hashToken(token);
  const row = await db
    .selectFrom('session')
    .innerJoin('moderator', 'moderator.id', 'session.moderator_id')
    .select(['moderator.id', 'moderator.name', 'moderator.role'])
    .select(['session.created_at', 'session.seen_at'])
    .where('session.token_hash', '=', hash)
    .where('moderator.disabled_at', 'is', null)
    .executeTakeFirst();
  if (!row) return undefined;
  const { id, name, role, created_at: createdAt, seen_at: seenAt } = row;
  if (isOver({ createdAt, seenAt }, now)) {
    await closeSession(db, token);
    return undefined;
  }
  // Not at each click: a write waits for the disk.
  if (now - seenAt > minute) {
    await db.updateTable('session').set({ seen_at: now }).where('token_hash', '=', hash).execute();
  }
  return { id, name, role };
}

/** Ends a session. */
export async function closeSession(db: Kysely<Database>, token: string): Promise<void> {
  await db.deleteFrom('session').where('token_hash', '=', hashToken(token)).execute();
}
