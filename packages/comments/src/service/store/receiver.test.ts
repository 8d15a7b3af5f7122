import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import SqliteFile from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { databaseName, type OpenDatabase, openDatabase } from '../database/open.ts';
import type { Received } from './received.ts';
import { createReceiver } from './receiver.ts';

let folder: string;
let database: OpenDatabase;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'hearten-receiver-'));
  database = await openDatabase(folder, { busyTimeout: 20 });
});
afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

function comment(name: string, given: Partial<Received> = {}): Received {
  return {
    publicId: `c_${name}`,
    post: 'calm',
    parent: null,
    author: 'Robin',
    text: name,
    lang: 'en',
    flags: [],
    isSpam: () => false,
    dedupeHash: `same ${name}`,
    textHash: `words ${name}`,
    nonce: `form of ${name}`,
    nonceExpires: 9_000,
    contact: null,
    now: 1_000,
    ...given,
  };
}

const names = ['one', 'two', 'three'];
const texts = () => database.sqlite.prepare('select text from comment order by id').pluck().all();

test('comments that come together are in the file when each is told to be received', async () => {
  const receive = createReceiver(database);
  const seen = await Promise.all(
    names.map(async (name) => {
      await receive(comment(name));
      const other = new SqliteFile(path.join(folder, databaseName), { readonly: true });
      const found = other.prepare('select text from comment where text = ?').pluck().get(name);
      other.close();
      return found;
    }),
  );
  expect(seen).toEqual(names);
});

test('one that cannot be kept does not take those with it that came together with it', async () => {
  const receive = createReceiver(database);
  const bad = comment('bad', { nonceExpires: 0.5 });
  const [one, other, third] = await Promise.allSettled([
    receive(comment('one')),
    receive(bad),
    receive(comment('two')),
  ]);
  expect(one).toMatchObject({ value: { publicId: 'c_one', again: false } });
  expect(other).toMatchObject({ reason: { code: 'SQLITE_CONSTRAINT_DATATYPE' } });
  expect(third).toMatchObject({ value: { publicId: 'c_two', again: false } });
  expect(texts()).toEqual(['one', 'two']);
});

test('a file that somebody holds is waited for once, not once for each', async () => {
  const receive = createReceiver(database);
  const other = new SqliteFile(path.join(folder, databaseName));
  other.exec('begin immediate');
  let tries = 0;
  const { transaction } = database.db;
  database.db.transaction = () => {
    tries += 1;
    return transaction.call(database.db);
  };
  const all = await Promise.allSettled(names.map((name) => receive(comment(name))));
  expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(tries).toBe(1);
  other.exec('rollback');
  other.close();
  await receive(comment('one'));
  expect(texts()).toEqual(['one']);
});

test('a crash between keeping and answering keeps the comment once, and thanks for it later', async () => {
  const first = await createReceiver(database)(comment('one'));
  await database.close();
  database = await openDatabase(folder);
  const again = createReceiver(database);
  // The same form, sent once more by somebody who never got an answer: with an id of its own.
  expect(await again(comment('one', { publicId: 'c_later' }))).toEqual({
    ...first,
    again: true,
  });
  expect(await again(comment('one', { text: 'Other words.' }))).toEqual({ refused: 'used' });
  expect(texts()).toEqual(['one']);
});

test('nothing is kept in a file that is not at its place any more', async () => {
  const receive = createReceiver({ db: database.db, isInPlace: () => false });
  expect(await receive(comment('one'))).toEqual({ refused: 'gone' });
  expect(texts()).toEqual([]);
});

test('what is full goes to the quarantine, and then nowhere', async () => {
  const receive = createReceiver(database, { perPost: 1, quarantine: 1 });
  const all = await Promise.all(names.map((name) => receive(comment(name))));
  expect(all[2]).toEqual({ refused: 'full' });
  expect(database.sqlite.prepare('select state from comment order by id').pluck().all()).toEqual([
    'pending',
    'spam',
  ]);
});
