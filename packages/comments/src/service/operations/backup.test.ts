import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addAccount } from '../../admin/accounts.ts';
import { openSession } from '../../admin/sessions.ts';
import { openDatabase } from '../database/open.ts';
import { openService, type TestService } from '../fixtures/service.ts';
import { backUp, listBackups } from './backup.ts';
import { noteErasures } from './outbox.ts';
import { restore } from './restore.ts';
import { readTombstoneFile } from './tombstone-file.ts';

let service: TestService;
beforeEach(async () => {
  service = await openService();
});
afterEach(() => service.remove());

const minute = 60_000;
const hour = 60 * minute;
const canary = 'canary-7f3a words';

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
    await service.decideAt(0, 'approve');
    await logIn();
    const [backup = ''] = await make();
    await service.decideAt(0, 'erase');
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
});
