import type { Kysely } from 'kysely';
import type { Database, EventRow } from '../service/database/schema.ts';

/** An event, with the names people know: who did it, and the public id of the comment. */
export interface TrailEntry extends EventRow {
  moderator: string | null;
  public_id: string | null;
}

/** How many events a page of the trail has. */
export const trailSize = 50;

/** What was done, the newest first: all of it, or with one comment. `before` is the id of an event. */
export function listEvents(
  db: Kysely<Database>,
  { commentId, before }: { commentId?: number; before?: number } = {},
): Promise<TrailEntry[]> {
  let events = db
    .selectFrom('event')
    .leftJoin('comment', 'comment.id', 'event.comment_id')
    .leftJoin('moderator', (join) =>
      join.on((on) =>
        on(
          on.ref('event.actor'),
          '=',
          on.fn<string>('concat', [on.val('moderator:'), 'moderator.id']),
        ),
      ),
    )
    .selectAll('event')
    .select(['comment.public_id', 'moderator.name as moderator'])
    .orderBy('event.id', 'desc')
    .limit(trailSize);
  if (commentId !== undefined) events = events.where('event.comment_id', '=', commentId);
  if (before !== undefined) events = events.where('event.id', '<', before);
  return events.execute();
}

/**
 * Records what changed no comment's state, in the audit trail. `reason` is a code, or the name of an account; never a word of a
 * comment.
 */
export async function recordEvent(
  db: Kysely<Database>,
  event: { action: string; actor: string; now: number; commentId?: number; reason?: string },
): Promise<void> {
  const { action, actor, now, commentId = null, reason = null } = event;
  await db
    .insertInto('event')
    .values({
      comment_id: commentId,
      actor,
      action,
      from_state: null,
      to_state: null,
      reason,
      at: now,
    })
    .execute();
}

/** How the audit trail names a moderator. */
export function actorOf({ id }: { id: number }): string {
  return `moderator:${id}`;
}
