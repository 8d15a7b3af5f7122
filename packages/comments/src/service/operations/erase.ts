import path from 'node:path';
import type { OpenDatabase } from '../database/open.ts';
import { decideComment } from '../store/decide-comment.ts';
import { scrub } from './scrub.ts';
import { syncTombstones, tombstonesName } from './tombstone-file.ts';

/** Erases a comment by its public id, also while no service runs. False where there is none or it is erased. */
export async function eraseByPublicId(
  { db, sqlite }: Pick<OpenDatabase, 'db' | 'sqlite'>,
  { id, folder, now }: { id: string; folder: string; now: number },
): Promise<boolean> {
  const row = await db
    .selectFrom('comment')
    .select(['id', 'version'])
    .where('public_id', '=', id)
    .executeTakeFirst();
  if (!row) return false;
  const decided = await decideComment(db, { ...row, action: 'erase', actor: 'command', now });
  if (!('comment' in decided)) return false;
  await syncTombstones(db, path.join(folder, tombstonesName));
  scrub(sqlite);
  return true;
}
