import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';

const now = new Date('2026-10-12T12:00:00Z');
const size = { width: 1500, height: 1000, format: 'png' };
const home = mkdtempSync(path.join(tmpdir(), 'hearten-sizes-'));
afterAll(() => rmSync(home, { recursive: true }));

let count = 0;
function newFolder(): URL {
  count += 1;
  return pathToFileURL(`${home}/${count}/sizes/`);
}

const address = 'https://pictures.example/a.png';
const files = (folder: URL) => readdirSync(folder).toSorted();

/** The module as a new process has it: with nothing in memory. */
async function fresh() {
  vi.resetModules();
  return import('./remote-size.ts');
}

test('asks once, also for two at the same time, and keeps the answer for the next build', async () => {
  const folder = newFolder();
  const infer = vi.fn(async () => size);
  const first = await fresh();
  const both = [1, 2].map(() => first.remoteSize(address, { folder, infer, now }));
  expect(await Promise.all(both)).toEqual([size, size]);
  const second = await fresh();
  expect(await second.remoteSize(address, { folder, infer, now })).toEqual(size);
  expect(infer).toHaveBeenCalledTimes(1);
  expect(files(folder)).toHaveLength(1);
});

test.each([
  '',
  '{"width":',
  '{"address":"https://other.example/","width":1,"height":1,"format":"png"}',
])('asks again where what was kept is %j', async (damage) => {
  const folder = newFolder();
  const infer = vi.fn(async () => size);
  await (await fresh()).remoteSize(address, { folder, infer, now });
  const [name = ''] = files(folder);
  writeFileSync(new URL(name, folder), damage);
  expect(await (await fresh()).remoteSize(address, { folder, infer, now })).toEqual(size);
  expect(infer).toHaveBeenCalledTimes(2);
  expect(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))).toEqual({ address, ...size });
  expect(files(folder)).toEqual([name]);
});

test('keeps no failure: the next to ask may have a connection', async () => {
  const folder = newFolder();
  const infer = vi.fn(async () => size).mockRejectedValueOnce(new Error('No connection.'));
  const { remoteSize } = await fresh();
  await expect(remoteSize(address, { folder, infer, now })).rejects.toThrow('No connection.');
  expect(await remoteSize(address, { folder, infer, now })).toEqual(size);
});

test('removes what nobody has asked for in so many days, and nothing else', async () => {
  const folder = newFolder();
  const infer = async () => size;
  const { remoteSize, pruneSizes } = await fresh();
  await remoteSize(address, { folder, infer, now });
  const [old = ''] = files(folder);
  await remoteSize('https://pictures.example/b.png', { folder, infer, now });
  for (const name of files(folder)) utimesSync(new URL(name, folder), now, now);
  const before = new Date('2026-01-01T00:00:00Z');
  utimesSync(new URL(old, folder), before, before);
  await pruneSizes(folder, { now, days: 180 });
  expect(files(folder)).toHaveLength(1);
  expect(files(folder)).not.toContain(old);

  // Whoever is asked for is young again.
  const [other = ''] = files(folder);
  utimesSync(new URL(other, folder), before, before);
  await (await fresh()).remoteSize('https://pictures.example/b.png', { folder, infer, now });
  await pruneSizes(folder, { now, days: 180 });
  expect(files(folder)).toEqual([other]);
});

test('has nothing to remove where nothing was kept', async () => {
  const { pruneSizes } = await fresh();
  await expect(pruneSizes(newFolder(), { now, days: 1 })).resolves.toBeUndefined();
});
