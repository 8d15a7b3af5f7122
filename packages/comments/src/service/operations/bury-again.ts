import type { Kysely } from 'kysely';
import type { Database, TombstoneRow } from '../database/schema.ts';
import { decideComment } from '../store/decide-comment.ts';

/** Erases in a restored database what was erased since its backup was made; answers how many comments that were. */
export async function buryAgain(
  db: Kysely<Database>,
  tombstones: readonly TombstoneRow[],
  now: number,
): Promise<number> {
  let count = 0;
  for (const tombstone of tombstones) {
    const row = await db
      .selectFrom('comment')
      .select(['id', 'version'])
      .where('public_id', '=', tombstone.public_id)
      .where('state', '!=', 'erased')
      .executeTakeFirst();
    if (row) {
      await decideComment(db, {
        ...row,
        action: 'erase',
        actor: `${tombstone.cause}:restore`,
        now,
      });
      count += 1;
    }
    await db
      .insertInto('tombstone')
      .values(tombstone)
      .onConflict((conflict) =>
        conflict.column('public_id').doUpdateSet({ was_public: tombstone.was_public }),
      )
      .execute();
  }
  return count;
}
