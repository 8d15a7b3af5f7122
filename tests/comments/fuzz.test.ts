import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldsOf, makeFolder, post, type Server, startServer } from './server.ts';

const count = process.env.HEARTEN_ALL === '1' ? 10_000 : 600;

const types = fc.constantFrom(
  'application/x-www-form-urlencoded',
  'application/x-www-form-urlencoded; charset=utf-16',
  'application/json',
  'multipart/form-data; boundary=x',
  'text/plain',
  '',
);
const names = fc.constantFrom(
  'comment',
  'author',
  'email',
  'comment_post_ID',
  'comment_parent',
  'website_url',
  'token',
  'step',
  '__proto__',
  'constructor',
  'comment[]',
);
const values = fc.oneof(
  fc.constantFrom('calm', 'calma', 'a.b', 'check', '\0', '\ud800', '%E0%A4', '{"a":'),
  fc.string({ unit: 'grapheme', maxLength: 2_000 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
// Half of them begin as a reader's, and half are encoded well: the rest breaks off in an escape, or has bytes that are no text.
const good: [string, string][] = Object.entries(fieldsOf('Words.'));
const form = fc
  .tuple(fc.constantFrom(good, []), fc.array(fc.tuple(names, values), { maxLength: 9 }))
  .chain(([first, rest]) =>
    fc.constantFrom(encodeWell([...first, ...rest]), encodeBadly([...first, ...rest])),
  );
const json = fc
  .dictionary(names, fc.oneof(values, fc.jsonValue()))
  .map((all) => JSON.stringify(all));
const bodies = fc.tuple(types, fc.oneof(form, json, fc.json(), fc.string({ unit: 'binary' })));

function encodeWell(pairs: readonly [string, string][]): string {
  return new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString();
}

function encodeBadly(pairs: readonly [string, string][]): string {
  const escape = (sign: string) => `%${(sign.charCodeAt(0) % 256).toString(16)}`;
  return pairs.map(([name, value]) => `${name}=${value.replace(/\W/g, escape)}`).join('&');
}

/** What the process holds of the machine's memory, in MB. */
function memoryOf({ process: { pid } }: Server): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

async function sendAll(url: string, some: readonly [string, string][]): Promise<Set<number>> {
  const waiting = [...some];
  const statuses = new Set<number>();
  const work = async () => {
    for (let one = waiting.pop(); one; one = waiting.pop()) {
      const [type, body] = one;
      const headers: Record<string, string> = type === '' ? {} : { 'content-type': type };
      const init = { method: 'POST', body: Buffer.from(body), headers };
      const answer = await fetch(`${url}/_comments/submit`, init);
      await answer.text();
      statuses.add(answer.status);
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
  return statuses;
}

test(`test 5: ${count} bodies of anything are answered, none with a 500, and memory stays flat`, async () => {
  const server = await startServer(makeFolder());
  const all = fc.sample(bodies, { numRuns: count, seed: 7 });
  const third = Math.ceil(count / 3);
  // Code is compiled and caches are filled with the first of them.
  const statuses = await sendAll(server.url, all.slice(0, third));
  const before = memoryOf(server);
  for (const status of await sendAll(server.url, all.slice(third))) statuses.add(status);
  for (const status of statuses) expect([200, 400, 404, 413, 415, 422]).toContain(status);
  expect([...statuses]).toEqual(expect.arrayContaining([200, 400, 404, 415, 422]));
  console.log(`${count} bodies: ${before.toFixed(0)} MB, then ${memoryOf(server).toFixed(0)} MB`);
  expect(memoryOf(server) - before).toBeLessThan(24);
  expect((await post(server.url, fieldsOf('Still here.'))).status).toBe(200);
  expect(await server.stop()).toBe(0);
}, 600_000);
