import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openService, type TestService } from '../fixtures/service.ts';
import { decideComment } from '../store/decide-comment.ts';
import { importComments } from '../store/import-comments.ts';
import { runRetention } from './retention.ts';

let service: TestService;
beforeEach(async () => {
  service = await openService();
});
afterEach(() => service.remove());

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const canary = 'canary-7f3a words';

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
    await service.decideAt(1, 'spam');
    await runRetention(service.context);
    const before = await service.rows();
    const { now } = service.clock;
    for (const minutes of [0, 10, 20]) {
      service.clock.now = now + 10 * 365 * day + minutes * minute;
      await runRetention(service.context);
    }
    service.clock.now = now + 30 * minute;
    await runRetention(service.context);
    expect(await service.rows()).toEqual(before);
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
    await service.decideAt(0, 'spam');
    const [, , third] = await service.rows();
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
    expect((await service.rows())[2]?.text).toBe('Original with [removed].');
    service.clock.now = start + 61 * day;
    expect(await retain()).toEqual({ erased: 0, rejected: 1 });
    service.clock.now = start + 3 * 365 * day;
    await retain();
    const states = (await service.rows()).map(({ state, text_hash }) => [state, text_hash]);
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
    await service.decideAt(1, 'approve');
    service.clock.now += 61 * day;
    expect(await retain()).toEqual({ erased: 0, rejected: 1 });
    await service.decideAt(0, 'restore');
    await service.decideAt(1, 'unpublish');
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
