import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openCache } from './cache.ts';
import { makeFile, makeFolder } from './fixtures/make.ts';

const key = 'a'.repeat(64);
const other = 'b'.repeat(64);
const now = new Date('2026-10-12T12:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const message = { ruleId: 'shortened-text', severity: 'warning', reason: 'Cut.' } as const;

test('gives back the bytes of a card and what was said of it', async () => {
  const folder = makeFolder();
  const roundTrip = fc.asyncProperty(fc.uint8Array(), async (bytes) => {
    const kept = { data: Buffer.from(bytes), messages: [message] };
    await openCache(folder).write(key, kept);
    expect(await openCache(folder).read(key)).toEqual(kept);
  });
  await fc.assert(roundTrip, { numRuns: 20 });
  expect(readdirSync(folder)).toEqual([`${key}.card`]);
});

test('takes a file that is cut off, or changed in any byte, for none', async () => {
  const folder = makeFolder();
  const cache = openCache(folder);
  await cache.write(key, { data: Buffer.from('a picture'), messages: [message] });
  const file = new URL(`${key}.card`, folder);
  const whole = readFileSync(file);
  const start = whole.indexOf('\n');
  for (let length = 0; length < whole.length; length += 1) {
    writeFileSync(file, whole.subarray(0, length));
    expect(await cache.read(key)).toBeUndefined();
  }
  for (let at = start + 1; at < whole.length; at += 1) {
    const changed = Buffer.from(whole);
    changed[at] = (whole[at] as number) ^ 1;
    writeFileSync(file, changed);
    expect(await cache.read(key)).toBeUndefined();
  }
});

test('removes what was asked for by no build in 30 days, and keeps what is used', async () => {
  const folder = makeFolder();
  const cache = openCache(folder);
  const keys = ['a', 'b', 'c'].map((letter) => letter.repeat(64));
  for (const one of keys) await cache.write(one, { data: Buffer.from('x'), messages: [] });
  const [used = '', old = '', young = ''] = keys.map((one) => `${one}.card`);
  utimesSync(new URL(used, folder), daysAgo(40), daysAgo(40));
  utimesSync(new URL(old, folder), daysAgo(31), daysAgo(31));
  utimesSync(new URL(young, folder), daysAgo(29), daysAgo(29));
  const draft = `${key}.1.tmp`;
  utimesSync(makeFile(folder, draft, ''), daysAgo(2), daysAgo(2));
  makeFile(folder, 'notes.txt', 'not ours');
  expect(await cache.prune(new Set([keys[0] ?? '']), now)).toBe(2);
  expect(readdirSync(folder).toSorted()).toEqual([used, young, 'notes.txt']);
  // What is used is young again.
  expect(await cache.prune(new Set(), now)).toBe(0);
});

test('two that write one card at once leave it whole', async () => {
  const folder = makeFolder();
  const kept = { data: Buffer.alloc(200_000, 7), messages: [] };
  await Promise.all(
    [1, 2, 3].map(() =>
      openCache(folder)
        .write(key, kept)
        .catch(() => {}),
    ),
  );
  expect(await openCache(folder).read(key)).toEqual(kept);
  expect(readdirSync(folder)).toEqual([`${key}.card`]);
});

test('removes all cards, and nothing else', async () => {
  const folder = makeFolder();
  const cache = openCache(folder);
  for (const one of [key, other]) await cache.write(one, { data: Buffer.from('x'), messages: [] });
  makeFile(folder, 'notes.txt', 'not ours');
  expect(await cache.clear()).toBe(2);
  expect(readdirSync(folder)).toEqual(['notes.txt']);
  expect(await openCache(new URL('none/', folder)).clear()).toBe(0);
});
