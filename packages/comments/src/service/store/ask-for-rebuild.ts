import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';

/** Asks for the site to be built: at once, or when it has been quiet for a while. */
export async function askForRebuild(
  db: Kysely<Database>,
  { isUrgent, now }: { isUrgent: boolean; now: number },
): Promise<void> {
  await db
    .insertInto('outbox')
    .values({
      kind: 'rebuild',
      payload: '{}',
      is_urgent: isUrgent ? 1 : 0,
      not_before: now,
      created_at: now,
      done_at: null,
    })
    .execute();
}
