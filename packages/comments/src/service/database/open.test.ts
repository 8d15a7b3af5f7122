import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import SqliteFile from 'better-sqlite3';
import { afterEach, expect, test } from 'vitest';
import { copyTo } from '../operations/backup.ts';
import { openDatabase } from './open.ts';

const folders: string[] = [];
function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'hearten-comments-'));
  folders.push(folder);
  return folder;
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test('opens a new file in an empty folder, and the same file again', async () => {
  const folder = newFolder();
  const first = await openDatabase(folder);
  await first.db.insertInto('setting').values({ name: 'paused', value: 'true' }).execute();
  await first.close();
  const second = await openDatabase(folder);
  const settings = await second.db.selectFrom('setting').selectAll().execute();
  expect(settings).toEqual([{ name: 'paused', value: 'true' }]);
  expect(second.sqlite.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(second.sqlite.pragma('synchronous', { simple: true })).toBe(2);
  expect(second.sqlite.pragma('secure_delete', { simple: true })).toBe(1);
  await second.close();
});

test('nobody but its user can read the file, its log and its copies, in an open folder too', async () => {
  const folder = newFolder();
  chmodSync(folder, 0o755);
  const { db, sqlite, file, close } = await openDatabase(folder);
  await db.insertInto('setting').values({ name: 'paused', value: 'true' }).execute();
  await copyTo(sqlite, path.join(folder, 'copy.sqlite'));
  const names = ['comments.sqlite', 'comments.sqlite-shm', 'comments.sqlite-wal', 'copy.sqlite'];
  expect(readdirSync(path.dirname(file)).sort()).toEqual(names);
  for (const name of names) expect(statSync(path.join(folder, name)).mode & 0o777).toBe(0o600);
  await close();
});

test('test 3: refuses to begin anew where the file is missing but others of it are there', async () => {
  for (const trace of ['comments.sqlite-wal', 'comments.key', 'backups', 'tombstones.ndjson']) {
    const folder = newFolder();
    writeFileSync(path.join(folder, trace), '');
    await expect(openDatabase(folder)).rejects.toThrow(/is missing.*Nothing was begun anew/);
    const { close } = await openDatabase(folder, { init: true });
    await close();
  }
});

test('test 3: refuses a damaged file and leaves it as it is', async () => {
  const folder = newFolder();
  const file = path.join(folder, 'comments.sqlite');
  await (await openDatabase(folder)).close();
  const bytes = readFileSync(file);
  bytes.fill(0x58, 0, 64);
  writeFileSync(file, bytes);
  await expect(openDatabase(folder)).rejects.toThrow(/is damaged. Nothing was changed/);
  expect(readFileSync(file).equals(bytes)).toBe(true);
});

test('test 3: refuses a file without a whole head, which SQLite would take for an empty one', async () => {
  const folder = newFolder();
  writeFileSync(path.join(folder, 'comments.sqlite'), 'not a database');
  await expect(openDatabase(folder)).rejects.toThrow(/is damaged/);
  writeFileSync(path.join(folder, 'comments.sqlite'), '');
  await (await openDatabase(folder)).close();
});

test('test 3: refuses a file that another program holds', async () => {
  const folder = newFolder();
  await (await openDatabase(folder)).close();
  const other = new SqliteFile(path.join(folder, 'comments.sqlite'));
  other.pragma('locking_mode = EXCLUSIVE');
  other.exec('begin immediate');
  await expect(openDatabase(folder, { busyTimeout: 10 })).rejects.toThrow(/is locked by another/);
  other.close();
});

test('test 3: knows when the file it has open is not the one at its place', async () => {
  const folder = newFolder();
  const database = await openDatabase(folder);
  expect(database.isInPlace()).toBe(true);
  unlinkSync(path.join(folder, 'comments.sqlite'));
  expect(database.isInPlace()).toBe(false);
  await database.close();
});

// The superuser of a container writes where nobody may.
test.skipIf(process.getuid?.() === 0)('test 3: refuses a file that cannot be written', async () => {
  const folder = newFolder();
  await (await openDatabase(folder)).close();
  chmodSync(path.join(folder, 'comments.sqlite'), 0o444);
  chmodSync(folder, 0o555);
  await expect(openDatabase(folder)).rejects.toThrow(/cannot be written|cannot be opened/);
  chmodSync(folder, 0o755);
});

test('test 19: refuses a file of a newer version', async () => {
  const folder = newFolder();
  const { sqlite, close } = await openDatabase(folder);
  sqlite.prepare('insert into migration values (?, ?)').run('9999-later', '2030-01-01');
  await close();
  await expect(openDatabase(folder)).rejects.toThrow(/newer version \(9999-later\)/);
});

test('test 19: a migration that is interrupted leaves nothing behind', async () => {
  const folder = newFolder();
  const sqlite = new SqliteFile(path.join(folder, 'comments.sqlite'));
  // The last thing the first migration makes is there already.
  sqlite.exec('create table public_comment (id integer)');
  await expect(openDatabase(folder)).rejects.toThrow(/already exists/);
  const tables = sqlite.prepare("select name from sqlite_master where name = 'comment'").all();
  expect(tables).toEqual([]);
  sqlite.exec('drop table public_comment');
  sqlite.close();
  const { close } = await openDatabase(folder);
  await close();
});
