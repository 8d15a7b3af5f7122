import { closeSync, existsSync, openSync, readdirSync, statfsSync, statSync } from 'node:fs';
import path from 'node:path';
import SqliteFile from 'better-sqlite3';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { ImmediateSqliteDialect } from './dialect.ts';
import { migrations } from './migrations.ts';
import { rememberStatements } from './remember-statements.ts';
import type { Database } from './schema.ts';

/** The bytes at the start of a database of SQLite that say what it is. */
const headSize = 100;

/** The name of the file in the service's folder. */
export const databaseName = 'comments.sqlite';

/** Why the comments cannot be opened; its message is for whoever starts the service. */
export class DatabaseRefusal extends Error {
  override name = 'DatabaseRefusal';
}

/** The comments, open. */
export interface OpenDatabase {
  db: Kysely<Database>;
  /** The driver, for what SQL has no words for: backups, checks. */
  sqlite: SqliteFile.Database;
  file: string;
  /** Whether the file that was opened is still the one at its place. */
  isInPlace: () => boolean;
  close: () => Promise<void>;
}

/** How the file of the comments is opened. */
export interface OpenOptions {
  /** Begins anew where comments were before. @default false */
  init?: boolean;
  /** How long another process may hold the file, in ms. @default 5000 */
  busyTimeout?: number;
}

/**
 * Opens `comments.sqlite` in a folder and brings its tables up to date. A file that should be there and is not, is damaged, locked
 * or cannot be written is refused: a service that begins anew by itself would look as if nobody had ever written.
 */
export async function openDatabase(
  folder: string,
  options: OpenOptions = {},
): Promise<OpenDatabase> {
  const file = path.join(folder, databaseName);
  refuseNetwork(folder);
  refuseLostFile(folder, file, options);
  const isNew = !existsSync(file);
  const sqlite = openFile(file, options);
  const db = new Kysely<Database>({
    dialect: new ImmediateSqliteDialect({ database: rememberStatements(sqlite) }),
  });
  try {
    await migrate(db, { sqlite, isNew, file });
  } catch (error) {
    sqlite.close();
    throw error instanceof DatabaseRefusal ? error : refusalOf(error, file);
  }
  const { ino } = statSync(file);
  const isInPlace = () => statSync(file, { throwIfNoEntry: false })?.ino === ino;
  return { db, sqlite, file, isInPlace, close: () => db.destroy() };
}

/** File systems of the network, by the numbers `statfs(2)` has for them: NFS, SMB, SMB2, Ceph. */
const networks = new Set([0x6969, 0x517b, 0xfe534d42, 0xff534d42, 0x00c36400]);

/** Locks and syncs of a network share are promises; SQLite warns of it, and a comment may be lost there that was received. */
function refuseNetwork(folder: string): void {
  if (!existsSync(folder) || !networks.has(statfsSync(folder).type)) return;
  throw new DatabaseRefusal(
    `${folder} is on a share of the network, where comments can get lost. Keep them on a disk of this machine, and copy the backups.`,
  );
}

function refuseLostFile(folder: string, file: string, { init = false }: OpenOptions): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  // SQLite takes a file without a whole head for an empty one.
  if (size > 0 && size < headSize) throw damaged(file);
  if (size > 0 || init || !existsSync(folder)) return;
  const traces = readdirSync(folder).filter(isTrace);
  if (traces.length === 0) return;
  throw new DatabaseRefusal(
    `${file} is missing, but comments were kept in this folder before (${traces.join(', ')}). ` +
      'Nothing was begun anew. Put the file back, restore a backup with `hearten comments restore`, ' +
      'or start with `--init` to begin without the old comments.',
  );
}

/** What is left of comments besides the file itself, which is empty when the first start was interrupted. */
function isTrace(name: string): boolean {
  return /^(?:comments\.(?:sqlite.+|key)|backups$|tombstones\.)/.test(name);
}

function openFile(file: string, { busyTimeout = 5000 }: OpenOptions): SqliteFile.Database {
  let sqlite: SqliteFile.Database | undefined;
  try {
    if (!existsSync(file)) makePrivate(file);
    sqlite = new SqliteFile(file, { timeout: busyTimeout });
    // Somebody who was told “received” must not lose their words to a power cut: FULL, not SQLite's usual NORMAL with a WAL.
    for (const pragma of [
      'journal_mode = WAL',
      'synchronous = FULL',
      'foreign_keys = ON',
      'secure_delete = ON',
      'trusted_schema = OFF',
      'wal_autocheckpoint = 4000',
      'journal_size_limit = 33554432',
    ]) {
      sqlite.pragma(pragma);
    }
    const [answer] = sqlite.pragma('quick_check(1)') as { quick_check: string }[];
    if (answer?.quick_check !== 'ok') throw damaged(file);
    // Tells a disk that cannot be written before a reader's words depend on it.
    sqlite.exec('begin immediate; rollback');
    return sqlite;
  } catch (error) {
    sqlite?.close();
    throw error instanceof DatabaseRefusal ? error : refusalOf(error, file);
  }
}

/** Readable by the service's user alone, in whatever folder; SQLite gives its log the rights of the file. */
function makePrivate(file: string): void {
  closeSync(openSync(file, 'a', 0o600));
}

async function migrate(
  db: Kysely<Database>,
  { sqlite, isNew, file }: { sqlite: SqliteFile.Database; isNew: boolean; file: string },
): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    migrationTableName: 'migration',
    migrationLockTableName: 'migration_lock',
  });
  const known = new Set(Object.keys(migrations));
  const newer = isNew ? [] : appliedMigrations(sqlite).filter((name) => !known.has(name));
  if (newer.length > 0) {
    throw new DatabaseRefusal(
      `${file} was written by a newer version (${newer.join(', ')}). Install that version again, or restore a backup made by this one.`,
    );
  }
  const waiting = known.size - appliedMigrations(sqlite).length;
  if (!isNew && waiting > 0) await sqlite.backup(`${file}.before-${[...known].at(-1)}`);
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

function appliedMigrations(sqlite: SqliteFile.Database): string[] {
  const table = sqlite.prepare("select 1 from sqlite_master where name = 'migration'").get();
  if (!table) return [];
  return sqlite.prepare('select name from migration').pluck().all() as string[];
}

const reasons: Record<string, (file: string) => string> = {
  SQLITE_NOTADB: (file) => damaged(file).message,
  SQLITE_CORRUPT: (file) => damaged(file).message,
  SQLITE_BUSY: (file) =>
    `${file} is locked by another program. Stop it, or wait until it is done, then start again.`,
  SQLITE_READONLY: (file) =>
    `${file} cannot be written. Give the service's user the right to write in its folder, or mount the disk for writing.`,
  SQLITE_CANTOPEN: (file) =>
    `${file} cannot be opened. See that its folder exists and that the service's user may read and write there.`,
  SQLITE_FULL: (file) => `The disk of ${file} is full. Make room, then start again.`,
};

function refusalOf(cause: unknown, file: string): Error {
  const code = codeOf(cause);
  const reason = Object.entries(reasons).find(([name]) => code.startsWith(name))?.[1];
  return reason ? new DatabaseRefusal(reason(file), { cause }) : (cause as Error);
}

function damaged(file: string): DatabaseRefusal {
  return new DatabaseRefusal(
    `${file} is damaged. Nothing was changed. Keep a copy of it, then restore a backup with \`hearten comments restore\`.`,
  );
}

/** SQLite's name of what went wrong, `SQLITE_FULL`; empty for any other error. */
export function codeOf(error: unknown): string {
  return error instanceof SqliteFile.SqliteError ? error.code : '';
}
