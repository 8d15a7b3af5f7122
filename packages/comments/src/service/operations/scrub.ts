import type { OpenDatabase } from '../database/open.ts';

/**
 * Leaves nothing of what was erased in the log of the database; `secure_delete` takes care of the file itself. False where somebody
 * reads it at the moment, such as a backup: then it has to be done again.
 */
export function scrub(sqlite: OpenDatabase['sqlite']): boolean {
  return sqlite.pragma('wal_checkpoint(TRUNCATE)', { simple: true }) === 0;
}
