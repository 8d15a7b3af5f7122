import { unlinkSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fieldsOf, openService, type TestService, tokenIn } from '../fixtures/service.ts';
import { writeSetting } from '../store/settings.ts';

let service: TestService;
beforeEach(async () => {
  service = await openService();
});
afterEach(() => service.remove());

const text = 'That helped me a lot.';

describe('no word is lost', () => {
  const long = 'word '.repeat(1_000);
  const cases: [string, number, () => Promise<Response>, string?][] = [
    ['without a name', 422, () => service.post('/submit', fieldsOf({ author: '' }))],
    ['with a wrong address', 422, () => service.post('/submit', fieldsOf({ email: 'robin@' }))],
    ['that is too long', 422, () => service.post('/submit', fieldsOf({ text: long })), long.trim()],
    ['for an article nobody knows', 404, () => service.post('/submit', fieldsOf({ post: 'gone' }))],
    [
      'for an article that is closed',
      410,
      () => service.post('/submit', fieldsOf({ post: 'closed' })),
    ],
    ['sent twice', 409, async () => (await service.send()) && service.send()],
    [
      'sent too fast',
      422,
      async () => {
        const token = tokenIn(await (await service.post('/submit', fieldsOf())).text());
        service.clock.now += 1_000;
        return service.post('/submit', { ...fieldsOf(), token });
      },
    ],
    [
      'sent too late',
      422,
      async () => {
        const token = tokenIn(await (await service.post('/submit', fieldsOf())).text());
        service.clock.now += 3 * 3_600_000;
        return service.post('/submit', { ...fieldsOf(), token });
      },
    ],
    ['with a forged token', 422, () => service.post('/submit', { ...fieldsOf(), token: 'a.b' })],
    [
      'while comments are paused',
      503,
      async () => {
        await writeSetting(service.context.db, 'paused', true);
        return service.post('/submit', fieldsOf());
      },
    ],
    [
      'while the file is gone',
      503,
      async () => {
        const token = tokenIn(await (await service.post('/submit', fieldsOf())).text());
        service.clock.now += 5_000;
        unlinkSync(service.context.database.file);
        return service.post('/submit', { ...fieldsOf(), token });
      },
    ],
    ['answering what is not public', 422, () => service.send({ parent: 'c_nowhere0' })],
  ];
  test.each(cases)('of a comment %s', async (_, status, act, kept = text) => {
    const answer = await act();
    expect(answer.status).toBe(status);
    const markup = await answer.text();
    expect(markup).toContain(kept);
    expect(markup).toMatch(/autofocus|<h1>/);
  });

  test('nor with too many from one address, who is told when to go on', async () => {
    const limits = { points: 2, seconds: 60 };
    const busy = await openService({ limits: { address: limits, post: limits, site: limits } });
    await busy.post('/submit', fieldsOf());
    await busy.post('/submit', fieldsOf());
    const answer = await busy.post('/submit', fieldsOf());
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await answer.text()).toContain(text);
    await busy.remove();
  });

  test('names each field that is wrong, with the focus on the summary', async () => {
    const markup = await (
      await service.post('/submit', fieldsOf({ author: '', email: 'x' }))
    ).text();
    expect(markup).toMatch(/tabindex="-1" autofocus/);
    expect(markup).toContain('href="#author"');
    expect(markup).toContain('id="author-error"');
    expect(markup).toMatch(/aria-invalid="true" aria-describedby="email-error email-hint"/);
  });
});
