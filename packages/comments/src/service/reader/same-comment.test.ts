import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fieldsOf, openService, type TestService, tokenIn } from '../fixtures/service.ts';

let service: TestService;
beforeEach(async () => {
  service = await openService();
});
afterEach(() => service.remove());

describe('test 4: the same comment', () => {
  test('is kept once when the button is pressed 50 times at once', async () => {
    const token = tokenIn(await (await service.post('/submit', fieldsOf())).text());
    service.clock.now += 5_000;
    const sent = await Promise.all(
      Array.from({ length: 50 }, () => service.post('/submit', { ...fieldsOf(), token })),
    );
    const places = new Set(sent.map(({ headers }) => headers.get('location')));
    expect(sent.map(({ status }) => status)).toEqual(Array(50).fill(303));
    expect(places.size).toBe(1);
    expect(await service.rows()).toHaveLength(1);
  });

  test('that was changed after it was sent is another one, and not lost', async () => {
    const token = tokenIn(await (await service.post('/submit', fieldsOf())).text());
    service.clock.now += 5_000;
    await service.post('/submit', { ...fieldsOf(), token });
    const changed = fieldsOf({ text: 'That helped me a lot. And my sister.' });
    const answer = await service.post('/submit', { ...changed, token });
    const markup = await answer.text();
    expect([answer.status, markup.includes('And my sister.')]).toEqual([409, true]);
    expect(markup).toContain('with other words');
    service.clock.now += 5_000;
    const sent = await service.post('/submit', { ...changed, token: tokenIn(markup) });
    expect([sent.status, (await service.rows()).length]).toEqual([303, 2]);
  });

  test('is kept once from 50 forms at once', async () => {
    const checks = await Promise.all(
      Array.from({ length: 50 }, async () => (await service.post('/submit', fieldsOf())).text()),
    );
    service.clock.now += 5_000;
    const sent = await Promise.all(
      checks.map((check) => service.post('/submit', { ...fieldsOf(), token: tokenIn(check) })),
    );
    expect(sent.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(sent.filter(({ status }) => status === 409)).toHaveLength(49);
    expect(await service.rows()).toHaveLength(1);
  });

  test('is another one on the next day, or of another name', async () => {
    await service.send();
    expect((await service.send({ author: 'Sam' })).status).toBe(303);
    service.clock.now += 86_400_001;
    expect((await service.send()).status).toBe(303);
    expect(await service.rows()).toHaveLength(3);
  });
});
