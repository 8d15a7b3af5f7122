import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openService, type TestService } from '../fixtures/service.ts';
import { askForRebuild } from '../store/ask-for-rebuild.ts';
import { readSetting } from '../store/settings.ts';
import type { Hook } from './hook.ts';
import { rebuild } from './outbox.ts';
import { backoff, rebuildDueAt } from './rebuild-due.ts';

let service: TestService;
beforeEach(async () => {
  service = await openService();
});
afterEach(() => service.remove());

const minute = 60_000;
const hour = 60 * minute;
const signal = new AbortController().signal;

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
      await service.decideAt(index, 'approve');
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
    await service.decideAt(0, 'approve');
    service.clock.now += 3 * minute;
    await run(hook);
    await service.decideAt(0, 'erase');
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
    await service.decideAt(0, 'approve');
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
    await service.decideAt(0, 'approve');
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
