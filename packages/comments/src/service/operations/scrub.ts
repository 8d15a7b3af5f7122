import type { OpenDatabase } from '../database/open.ts';

/** Leaves nothing of what was erased in the log of the database; `secure_delete` takes care of the file itself. */
export function scrub(sqlite: OpenDatabase['sqlite']): void {
  sqlite.pragma('wal_checkpoint(TRUNCATE)');
}
