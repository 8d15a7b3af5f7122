import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fieldsOf, openService, type TestService } from '../fixtures/service.ts';

let service: TestService;
beforeEach(async () => {
  service = await openService();
});
afterEach(() => service.remove());

describe('test 5: whatever is posted', () => {
  const types = fc.constantFrom(
    'application/x-www-form-urlencoded',
    'application/json',
    'application/json; charset=utf-8',
    'text/plain',
    'multipart/form-data; boundary=x',
    '',
  );
  const names = fc.constantFrom(
    'comment',
    'author',
    'email',
    'comment_post_ID',
    'comment_parent',
    'token',
    '__proto__',
    'step',
    'constructor',
  );
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.constantFrom('calm', 'calma', '\0', '\ud800', 'c_aaaaaaaa', '%', '{"a":1}'),
  );
  const form = fc
    .array(fc.tuple(names, value), { maxLength: 9 })
    .map((pairs) => pairs.map(([name, one]) => `${name}=${encode(one)}`).join('&'));
  const bodies = fc.oneof(form, fc.json(), fc.string({ unit: 'binary', maxLength: 300 }));

  function encode(text: string): string {
    return text.replace(
      /[^\w]/g,
      (sign) => `%${(sign.charCodeAt(0) % 256).toString(16).padStart(2, '0')}`,
    );
  }

  test('is answered, and never with a 500', async () => {
    await fc.assert(
      fc.asyncProperty(types, bodies, async (type, body) => {
        const answer = await service.fetch(
          new Request('http://localhost/_comments/submit', {
            method: 'POST',
            body: Buffer.from(body),
            headers: type ? { 'content-type': type } : {},
          }),
        );
        expect([200, 400, 404, 410, 415, 422]).toContain(answer.status);
        await answer.text();
      }),
      { numRuns: 400 },
    );
  });

  test('test 7: is refused when it is too long or compressed', async () => {
    const long = await service.post('/submit', fieldsOf({ text: 'x'.repeat(50_000) }));
    expect(long.status).toBe(413);
    expect(await long.text()).toContain('Back button');
    const packed = await service.post('/submit', fieldsOf(), { 'content-encoding': 'gzip' });
    expect(packed.status).toBe(415);
  });

  test('the longest comment a browser sends gets in, in any script', async () => {
    const sent = await service.post('/submit', fieldsOf({ text: '愛'.repeat(4_000) }));
    expect(sent.status).toBe(200);
  });
});
