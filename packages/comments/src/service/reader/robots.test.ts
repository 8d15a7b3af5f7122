import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openService, type TestService } from '../fixtures/service.ts';

let service: TestService;
beforeEach(async () => {
  service = await openService();
});
afterEach(() => service.remove());

describe('what a robot sends', () => {
  test('goes to the quarantine, with the same thanks', async () => {
    const sent = await service.send({ honeypot: 'https://spam.example' });
    expect(sent.status).toBe(303);
    expect(await service.rows()).toMatchObject([{ state: 'spam' }]);
  });

  test('in a flood goes there too, and nobody is shut out', async () => {
    const many = { points: 1_000, seconds: 60 };
    const limits = { address: many, post: { points: 2, seconds: 60 }, site: many };
    const busy = await openService({ limits, caps: { perPost: 200, quarantine: 3 } });
    const statuses: number[] = [];
    for (let index = 0; index < 6; index++) {
      statuses.push((await busy.send({ text: `Comment ${index}` })).status);
    }
    expect(statuses).toEqual([303, 303, 303, 303, 303, 503]);
    const states = await busy.context.db.selectFrom('comment').select('state').execute();
    expect(states.map(({ state }) => state)).toEqual([
      'pending',
      'pending',
      'spam',
      'spam',
      'spam',
    ]);
    await busy.remove();
  });
});
