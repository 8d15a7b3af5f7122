import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import SqliteFile from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../database/open.ts';
import { openService, type TestService } from '../fixtures/service.ts';
import { decideComment } from '../store/decide-comment.ts';
import { noteErasures } from './outbox.ts';
import { readTombstoneFile } from './tombstone-file.ts';

let service: TestService;
beforeEach(async () => {
  service = await openService();
});
afterEach(() => service.remove());

const minute = 60_000;
const canary = 'canary-7f3a words';
const tombstones = () => path.join(service.folder, 'tombstones.ndjson');

test('test 18: an erasure leaves no word in the database, its log or its trail', async () => {
  await service.send({ text: canary, author: 'Canary Wren', email: 'wren@clinic.example' });
  await service.decideAt(0, 'approve');
  await service.decideAt(0, 'erase');
  await noteErasures(service.context, tombstones());
  for (const end of ['', '-wal']) {
    const { file } = service.context.database;
    const bytes = existsSync(file + end) ? readFileSync(file + end, 'utf8') : '';
    expect(bytes).not.toMatch(/canary-7f3a|Canary Wren|wren@/);
  }
  expect(readFileSync(tombstones(), 'utf8')).not.toMatch(/canary|Wren/);
});

test('test 18: an erasure beside somebody who reads is written back when they are done', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'hearten-read-'));
  const database = await openDatabase(folder, { busyTimeout: 20 });
  const read = await openService({ database });
  const tombstones = path.join(folder, 'tombstones.ndjson');
  await read.send({ text: canary });
  const reader = new SqliteFile(database.file);
  reader.exec('begin; select count(*) from comment');
  const { db } = read.context;
  await decideComment(db, { id: 1, version: 1, action: 'erase', actor: 'command', now: 1 });
  await noteErasures(read.context, tombstones);
  reader.exec('commit');
  const log = () => readFileSync(`${database.file}-wal`, 'utf8');
  expect(log()).toContain(canary);
  read.clock.now += minute;
  await noteErasures(read.context, tombstones);
  expect(log()).not.toContain(canary);
  reader.close();
  await read.remove();
  rmSync(folder, { recursive: true });
});

test('a tombstone that was cut off does not swallow the next', async () => {
  const file = path.join(service.folder, 'tombstones.ndjson');
  writeFileSync(file, '{"public_id":"c_cut');
  await service.send();
  await service.decideAt(0, 'erase');
  await noteErasures(service.context, file);
  expect(readTombstoneFile(file)).toHaveLength(1);
  rmSync(file);
});
