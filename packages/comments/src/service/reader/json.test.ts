import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fieldsOf, openService, type TestService } from '../fixtures/service.ts';

let service: TestService;
beforeEach(async () => {
  service = await openService();
});
afterEach(() => service.remove());

describe('a program', () => {
  const json = { 'content-type': 'application/json', accept: 'application/json' };
  const ask = (body: unknown) =>
    service.fetch(
      new Request('http://localhost/_comments/submit', {
        method: 'POST',
        body: JSON.stringify(body),
        headers: json,
      }),
    );

  test('posts and reads JSON', async () => {
    const check = (await (await ask(fieldsOf())).json()) as { status: string; token: string };
    expect(check.status).toBe('check');
    service.clock.now += 5_000;
    const sent = await ask({ ...fieldsOf(), token: check.token });
    expect(sent.status).toBe(201);
    expect(await sent.json()).toMatchObject({ status: 'received' });
  });

  test('is told what is wrong as RFC 9457 has it', async () => {
    const answer = await ask(fieldsOf({ author: '' }));
    expect(answer.status).toBe(422);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(await answer.json()).toMatchObject({
      type: 'tag:hearten,2026:comments:fields',
      status: 422,
      errors: [{ field: 'author', code: 'author-missing' }],
    });
  });
});
