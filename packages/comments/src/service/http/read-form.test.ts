import { Hono } from 'hono';
import { expect, test, vi } from 'vitest';
import { type Fields, maxBody, readForm } from './read-form.ts';

async function read(body: string): Promise<Fields | string> {
  const app = new Hono();
  let fields: Fields | string = '';
  app.post('/', async (c) => {
    fields = await readForm(c);
    return c.text('');
  });
  await app.request('/', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  return fields;
}

test('a field that came twice is a list, and one named `__proto__` a field', async () => {
  expect(await read('a=1&b=2&a=3&a=4')).toEqual({ a: ['1', '3', '4'], b: '2' });
  expect(Object.keys((await read('__proto__=x')) as Fields)).toEqual(['__proto__']);
});

test('one field as often as a body can hold is read in one pass', async () => {
  // Counted, not timed: a list that is copied for each field takes seconds for all.
  const flat = vi.spyOn(Array.prototype, 'flat');
  const fields = (await read('a&'.repeat(maxBody / 2))) as Fields;
  const copies = flat.mock.calls.length;
  flat.mockRestore();
  expect((fields.a as string[]).length).toBe(maxBody / 2);
  expect(copies).toBeLessThan(10);
});
