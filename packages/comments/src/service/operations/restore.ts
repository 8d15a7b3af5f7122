import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import SqliteFile from 'better-sqlite3';
import { codeOf, DatabaseRefusal, databaseName, openDatabase } from '../database/open.ts';
import { buryAgain } from './bury-again.ts';
import { scrub } from './scrub.ts';
import { readTombstoneFile, tombstonesName } from './tombstone-file.ts';

/** What is in a backup, once it was checked. */
export interface Restored {
  comments: number;
  /** How many of them were erased again, since they had been after the backup was made. */
  erasedAgain: number;
  /** Where the file that stood there before was put; undefined where there was none, or where nothing was restored. */
  before: string | undefined;
}

/** What is restored, and where. */
export interface RestoreOptions {
  /** The service's folder. */
  folder: string;
  now: number;
  /** Only looks whether it could be restored; changes nothing. @default false */
  verifyOnly?: boolean;
}

/**
 * Puts a backup in the place of the database: a copy is checked, brought up to date and told of all erasures first. The file that
 * was there is kept beside it. Throws a `DatabaseRefusal` where it cannot be done; then nothing was changed.
 */
export async function restore(backup: string, options: RestoreOptions): Promise<Restored> {
  const { folder, now, verifyOnly = false } = options;
  if (!existsSync(backup)) throw new DatabaseRefusal(`There is no backup at ${backup}.`);
  const place = path.join(folder, databaseName);
  if (!verifyOnly) refuseInUse(place);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const trial = mkdtempSync(path.join(folder, '.restoring-'));
  try {
    const copy = path.join(trial, databaseName);
    copyFileSync(backup, copy);
    chmodSync(copy, 0o600);
    const counts = await prepare(trial, { tombstones: path.join(folder, tombstonesName), now });
    const before = verifyOnly ? undefined : replace(place, copy, now);
    return { ...counts, before };
  } finally {
    rmSync(trial, { recursive: true, force: true });
  }
}

async function prepare(
  trial: string,
  { tombstones, now }: { tombstones: string; now: number },
): Promise<{ comments: number; erasedAgain: number }> {
  const { db, sqlite, close } = await openDatabase(trial);
  try {
    const problems = sqlite.pragma('integrity_check', { simple: true });
    const strays = sqlite.pragma('foreign_key_check') as unknown[];
    if (problems !== 'ok' || strays.length > 0) {
      throw new DatabaseRefusal('This backup is damaged. Nothing was changed. Try an older one.');
    }
    const erasedAgain = await buryAgain(db, readTombstoneFile(tombstones), now);
    // Whoever was logged in on that day may have lost the account since.
    await db.deleteFrom('session').execute();
    scrub(sqlite);
    const { found } = await db
      .selectFrom('comment')
      .select((build) => build.fn.countAll<number>().as('found'))
      .where('state', '!=', 'erased')
      .executeTakeFirstOrThrow();
    return { comments: Number(found), erasedAgain };
  } finally {
    await close();
  }
}

// A service that goes on writing into the file that is moved away would lose what it is told.
function refuseInUse(place: string): void {
  if (!existsSync(place) || isAlone(place)) return;
  throw new DatabaseRefusal(
    'The comments service is running. Nothing was changed. Stop it, then restore the backup.',
  );
}

function isAlone(place: string): boolean {
  const sqlite = new SqliteFile(place, { timeout: 0 });
  try {
    // Leaving WAL needs the file for oneself.
    return sqlite.pragma('journal_mode = DELETE', { simple: true }) === 'delete';
  } catch (error) {
    // A damaged file is in nobody's use.
    return !codeOf(error).startsWith('SQLITE_BUSY');
  } finally {
    sqlite.close();
  }
}

function replace(place: string, copy: string, now: number): string | undefined {
  const stamp = new Date(now).toISOString().slice(0, 19).replaceAll(':', '-');
  const before = `${place}.before-restore-${stamp}`;
  const isThere = existsSync(place);
  for (const end of ['-wal', '-shm']) {
    if (existsSync(place + end)) renameSync(place + end, before + end);
  }
  if (isThere) renameSync(place, before);
  renameSync(copy, place);
  return isThere ? before : undefined;
}
