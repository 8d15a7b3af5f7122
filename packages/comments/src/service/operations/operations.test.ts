import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import SqliteFile from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addAccount } from '../../admin/accounts.ts';
import { openSession } from '../../admin/sessions.ts';
import { openDatabase } from '../database/open.ts';
import { openService, type TestService } from '../fixtures/service.ts';
import { askForRebuild } from '../store/ask-for-rebuild.ts';
import { decideComment } from '../store/decide-comment.ts';
import { importComments } from '../store/import-comments.ts';
import { readSetting } from '../store/settings.ts';
import { backUp, listBackups } from './backup.ts';
import type { Hook } from './hook.ts';
import { noteErasures, rebuild } from './outbox.ts';
import { backoff, rebuildDueAt } from './rebuild-due.ts';
import { restore } from './restore.ts';
import { runRetention } from './retention.ts';
import { readTombstoneFile } from './tombstone-file.ts';

let service: TestService;
beforeEach(async () => {
  service = await openService();
});
afterEach(() => service.remove());

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const canary = 'canary-7f3a words';
const rows = () => service.context.db.selectFrom('comment').selectAll().orderBy('id').execute();
const signal = new AbortController().signal;

async function decideAt(
  index: number,
  action: 'approve' | 'erase' | 'reject' | 'restore' | 'spam' | 'unpublish',
): Promise<void> {
  const row = (await rows())[index];
  if (!row) throw new Error(`There is no comment ${index}.`);
  const { id, version } = row;
  const { now } = service.clock;
  await decideComment(service.context.db, { id, version, action, actor: 'command', now });
}

async function logIn(): Promise<void> {
  const { db } = service.context;
  const { now } = service.clock;
  const cost = { ln: 4, r: 8, p: 1 };
  const account = { name: 'rosa', role: 'Counselor', password: 'long enough words' };
  await addAccount(db, { ...account, cost, now });
  await openSession(db, 1, now);
}

describe('backups', () => {
  const folder = () => path.join(service.folder, 'backups');
  const make = () => backUp(service.context.database, { folder: folder(), now: service.clock.now });
  const tombstones = () => path.join(service.folder, 'tombstones.ndjson');

  test('are made once an hour and once a day, and the oldest go', async () => {
    for (let index = 0; index < 60; index++) {
      await make();
      await make();
      service.clock.now += hour;
    }
    const names = listBackups(folder()).map((file) => path.basename(file));
    expect(names.filter((name) => name.startsWith('hourly'))).toHaveLength(24);
    expect(names.filter((name) => name.startsWith('daily'))).toHaveLength(3);
    expect(names[0]).toBe('hourly-2026-10-14-20.sqlite');
  });

  test('test 18: put back, have nothing of what was erased since', async () => {
    await service.send({ text: canary });
    await service.send({ text: 'Stays.' });
    await decideAt(0, 'approve');
    await logIn();
    const [backup = ''] = await make();
    await decideAt(0, 'erase');
    await noteErasures(service.context, tombstones());
    expect(readTombstoneFile(tombstones())).toHaveLength(1);
    expect(readFileSync(backup, 'utf8')).toContain(canary);
    const { now } = service.clock;
    const verified = await restore(backup, { folder: service.folder, now, verifyOnly: true });
    expect(verified).toEqual({ comments: 1, erasedAgain: 1, before: undefined });
    await service.close();
    const restored = await restore(backup, { folder: service.folder, now });
    expect(restored.before && existsSync(restored.before)).toBe(true);
    const { db, file, close } = await openDatabase(service.folder);
    // Nobody is logged in whose account may be closed by now.
    expect(await db.selectFrom('session').selectAll().execute()).toEqual([]);
    const found = await db.selectFrom('comment').select(['state', 'text']).orderBy('id').execute();
    expect(found).toEqual([
      { state: 'erased', text: '' },
      { state: 'pending', text: 'Stays.' },
    ]);
    await close();
    expect(readFileSync(file, 'utf8')).not.toContain(canary);
  });

  test('are not put back while the service runs, nor when they are damaged', async () => {
    await service.send();
    const [backup = ''] = await make();
    const { now } = service.clock;
    await expect(restore(backup, { folder: service.folder, now })).rejects.toThrow(/is running/);
    await service.close();
    const bytes = readFileSync(backup);
    bytes.fill(0x58, 8_000, 60_000);
    writeFileSync(backup, bytes);
    await expect(restore(backup, { folder: service.folder, now })).rejects.toThrow(/damaged/);
    const there = await openDatabase(service.folder);
    expect(await there.db.selectFrom('comment').select('id').execute()).toHaveLength(1);
    await there.close();
  });

  test('test 18: an erasure leaves no word in the database, its log or its trail', async () => {
    await service.send({ text: canary, author: 'Canary Wren', email: 'wren@clinic.example' });
    await decideAt(0, 'approve');
    await decideAt(0, 'erase');
    await noteErasures(service.context, tombstones());
    for (const end of ['', '-wal']) {
      const { file } = service.context.database;
      const bytes = existsSync(file + end) ? readFileSync(file + end, 'utf8') : '';
      expect(bytes).not.toMatch(/canary-7f3a|Canary Wren|wren@/);
    }
    expect(readFileSync(tombstones(), 'utf8')).not.toMatch(/canary|Wren/);
  });
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

describe('retention', () => {
  /** An hour after the clock was moved, when it is believed. */
  async function retain() {
    const first = await runRetention(service.context);
    service.clock.now += hour;
    const then = await runRetention(service.context);
    return { erased: first.erased + then.erased, rejected: first.rejected + then.rejected };
  }

  test('test 12: does nothing by a clock that started ten years ahead and was put right', async () => {
    await service.send({ text: 'Waits.' });
    await service.send({ text: 'Spam.' });
    await decideAt(1, 'spam');
    await runRetention(service.context);
    const before = await rows();
    const { now } = service.clock;
    for (const minutes of [0, 10, 20]) {
      service.clock.now = now + 10 * 365 * day + minutes * minute;
      await runRetention(service.context);
    }
    service.clock.now = now + 30 * minute;
    await runRetention(service.context);
    expect(await rows()).toEqual(before);
  });

  test('leaves nothing in the log of what was taken out before a comment was public', async () => {
    await service.send({ text: canary });
    const { db, database } = service.context;
    const { now } = service.clock;
    const decision = { id: 1, version: 1, action: 'approve', actor: 'command', now } as const;
    await decideComment(db, { ...decision, publicText: '[removed] words' });
    service.clock.now += 31 * day;
    await retain();
    for (const end of ['', '-wal']) {
      expect(readFileSync(database.file + end, 'utf8')).not.toContain(canary);
    }
  });

  test('test 12: does each thing on its day, and nothing when the clock goes back', async () => {
    await service.send({ text: 'Spam.' });
    await service.send({ text: 'Waits.' });
    await service.send({ text: 'Original with 212-555-0142.' });
    await decideAt(0, 'spam');
    const [, , third] = await rows();
    await decideComment(service.context.db, {
      id: third?.id ?? 0,
      version: 1,
      action: 'approve',
      actor: 'command',
      now: service.clock.now,
      publicText: 'Original with [removed].',
    });
    const start = service.clock.now;
    service.clock.now = start - 10 * 365 * day;
    expect(await retain()).toEqual({ erased: 0, rejected: 0 });
    service.clock.now = start + 31 * day;
    expect(await retain()).toEqual({ erased: 1, rejected: 0 });
    expect((await rows())[2]?.text).toBe('Original with [removed].');
    service.clock.now = start + 61 * day;
    expect(await retain()).toEqual({ erased: 0, rejected: 1 });
    service.clock.now = start + 3 * 365 * day;
    await retain();
    const states = (await rows()).map(({ state, text_hash }) => [state, text_hash]);
    expect(states).toEqual([
      ['erased', null],
      ['erased', null],
      ['approved', null],
    ]);
    // A comment that nobody ever saw leaves no tombstone.
    expect(await service.context.db.selectFrom('tombstone').selectAll().execute()).toEqual([]);
  });

  test('leaves what is put back, taken off or imported to moderators for its whole time', async () => {
    const { db } = service.context;
    await service.send({ text: 'Put back.' });
    await service.send({ text: 'Taken off.' });
    await decideAt(1, 'approve');
    service.clock.now += 61 * day;
    expect(await retain()).toEqual({ erased: 0, rejected: 1 });
    await decideAt(0, 'restore');
    await decideAt(1, 'unpublish');
    const { now } = service.clock;
    await importComments(db, [{ ...imported, writtenAt: now - 400 * day }], { now });
    service.clock.now += 59 * day;
    expect(await retain()).toEqual({ erased: 0, rejected: 0 });
    service.clock.now += 2 * day;
    expect(await retain()).toEqual({ erased: 0, rejected: 3 });
  });
});

const imported = {
  id: 'c_imported',
  post: 'calm',
  author: 'Robin',
  date: '2025-09-07',
  text: 'Waited over there.',
  parent: null,
  staff: null,
  state: 'pending' as const,
};

describe('test 16: the deploy hook', () => {
  function hookThat(outcomes: boolean[]): Hook & { calls: number } {
    const hook = {
      name: 'test',
      timeout: 50,
      calls: 0,
      async call() {
        hook.calls += 1;
        if (outcomes.shift() === false) throw new Error('It is down.');
      },
    };
    return hook;
  }
  const run = (hook: Hook) => rebuild(service.context, { hook, signal, random: () => 1 });

  test('is called once for many approvals, when it is quiet', async () => {
    const hook = hookThat([]);
    for (let index = 0; index < 30; index++) {
      await service.send({ text: `Comment ${index}` });
      await decideAt(index, 'approve');
      await run(hook);
      service.clock.now += 10_000;
    }
    expect(hook.calls).toBe(0);
    service.clock.now += 2 * minute;
    await run(hook);
    await run(hook);
    expect(hook.calls).toBe(1);
    expect(await readSetting(service.context.db, 'rebuild')).toMatchObject({ ok: true });
  });

  test('is called at once for an erasure', async () => {
    const hook = hookThat([]);
    await service.send();
    await decideAt(0, 'approve');
    service.clock.now += 3 * minute;
    await run(hook);
    await decideAt(0, 'erase');
    await run(hook);
    expect(hook.calls).toBe(2);
  });

  test('is called at once for a site that was built where there are no comments', async () => {
    const hook = hookThat([]);
    await askForRebuild(service.context.db, { isUrgent: true, now: service.clock.now });
    await run(hook);
    await run(hook);
    expect(hook.calls).toBe(1);
  });

  test('that is down is tried again, later each time, and nothing is forgotten', async () => {
    const hook = hookThat([false, false, true]);
    await service.send();
    await decideAt(0, 'approve');
    service.clock.now += 2 * minute;
    await run(hook);
    await run(hook);
    expect(hook.calls).toBe(1);
    expect(await readSetting(service.context.db, 'rebuild')).toMatchObject({
      ok: false,
      attempts: 1,
    });
    service.clock.now += minute;
    await run(hook);
    expect(hook.calls).toBe(2);
    service.clock.now += minute;
    await run(hook);
    expect(hook.calls).toBe(2);
    service.clock.now += minute;
    await run(hook);
    await run(hook);
    expect(hook.calls).toBe(3);
    expect(await readSetting(service.context.db, 'rebuild')).toMatchObject({
      ok: true,
      attempts: 0,
    });
  });

  test('that hangs is left after its time', async () => {
    const hook: Hook = {
      name: 'hangs',
      timeout: 20,
      call: (left) =>
        new Promise((_, reject) => left.addEventListener('abort', () => reject(left.reason))),
    };
    await service.send();
    await decideAt(0, 'approve');
    service.clock.now += 2 * minute;
    await run(hook);
    expect(await readSetting(service.context.db, 'rebuild')).toMatchObject({ ok: false });
  });

  test('is due within a quarter of an hour, whatever comes', () => {
    const changes = fc.array(fc.nat(2 * hour), { minLength: 1 });
    fc.assert(
      fc.property(changes, (times) => {
        const list = times.map((createdAt) => ({ createdAt, isUrgent: false }));
        const due = rebuildDueAt(list) ?? 0;
        expect(due).toBeGreaterThanOrEqual(Math.min(...times) + 2 * minute);
        expect(due).toBeLessThanOrEqual(Math.min(...times) + 15 * minute);
      }),
    );
    expect(rebuildDueAt([])).toBeUndefined();
  });

  test('waits an hour at most', () => {
    fc.assert(
      fc.property(fc.nat(1_000), fc.double({ min: 0, max: 1, noNaN: true }), (attempts, random) => {
        expect(backoff(attempts, random)).toBeLessThanOrEqual(hour);
        expect(backoff(attempts, random)).toBeGreaterThanOrEqual(15_000);
      }),
    );
  });
});

test('a tombstone that was cut off does not swallow the next', async () => {
  const file = path.join(service.folder, 'tombstones.ndjson');
  writeFileSync(file, '{"public_id":"c_cut');
  await service.send();
  await decideAt(0, 'erase');
  await noteErasures(service.context, file);
  expect(readTombstoneFile(file)).toHaveLength(1);
  rmSync(file);
});
