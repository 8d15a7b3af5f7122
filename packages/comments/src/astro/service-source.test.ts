import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { stateOf } from '../core/feed/digest.ts';
import { comment, FakeService, feed, place } from './fixtures/builds.ts';
import { service, type ServiceOptions } from './service-source.ts';

const fake = new FakeService();
beforeAll(() => fake.start());
afterAll(() => fake.stop());
beforeEach(() => {
  fake.answer = { text: feed([one, two]) };
  fake.asked.length = 0;
});

const [one, two] = [comment('one1'), comment('two2', { parent: 'c_one1' })];
const source = (options: ServiceOptions = {}) =>
  service({ url: fake.url, token: 'secret', ...options });
const at = (start: ReturnType<typeof place>, day: string) => ({
  ...start,
  now: new Date(`${day}T12:00:00Z`),
});

/** A build before, then the service as it is now. */
async function afterOneBuild() {
  const start = place();
  await source().read(start);
  return start;
}

const downs = {
  'a status 500': { status: 500, text: '<html>' },
  'a text cut off': { text: feed([one, two]).slice(0, -40) },
  'another digest': { text: feed([one, two], { state: 'sha256-x' }) },
  'fewer comments without a word': { text: feed([one]) },
  'no comments without a word': { text: feed([]) },
};

test('asks for everything once and then for what changed, with the token', async () => {
  const start = await afterOneBuild();
  const three = comment('three3');
  const state = stateOf([one, two, three]);
  fake.answer = { text: feed([three], { after: '1', cursor: '2', ...state }) };
  const { comments } = await source().read(start);
  expect(comments).toMatchObject([
    { id: 'c_one1', answerable: true },
    { id: 'c_two2', parent: 'c_one1' },
    { id: 'c_three3' },
  ]);
  expect(fake.asked.map(({ url }) => url)).toEqual([
    '/_comments/v1/export',
    '/_comments/v1/export?after=1',
  ]);
  expect(fake.asked[0]?.headers.authorization).toBe('Bearer secret');
  expect(start.said).toEqual([]);
});

test('comments that did not change are as fresh as those that did', async () => {
  const start = await afterOneBuild();
  fake.answer = { status: 304 };
  for (const day of ['2026-10-18', '2026-10-24', '2026-10-30']) {
    expect((await source().read(at(start, day))).comments).toHaveLength(2);
  }
  expect(start.said).toEqual([]);
});

test('asks for everything again where changes do not fit what was kept', async () => {
  const start = await afterOneBuild();
  fake.answer = { text: feed([one, two], { cursor: '9', after: '7' }) };
  await source().read(start);
  expect(fake.asked.map(({ url }) => url)).toEqual([
    '/_comments/v1/export',
    '/_comments/v1/export?after=1',
    '/_comments/v1/export',
  ]);
});

describe.each(Object.entries(downs))('test 17: a service with %s', (_, answer) => {
  test('leaves the last good comments, and says so', async () => {
    const start = await afterOneBuild();
    fake.answer = answer;
    const { comments } = await source().read(at(start, '2026-10-19'));
    expect(comments).toMatchObject([{ id: 'c_one1' }, { id: 'c_two2' }]);
    expect(start.said).toEqual([
      expect.stringContaining('The comments of 2026-10-12 are shown instead.'),
    ]);
  });

  test('stops a build that is strict, and one a week later', async () => {
    const start = await afterOneBuild();
    fake.answer = answer;
    await expect(source({ strict: true }).read(start)).rejects.toMatchObject({ stack: '' });
    const later = at(start, '2026-10-20');
    await expect(source().read(later)).rejects.toMatchObject({
      hint: expect.stringContaining('too old to be published'),
    });
    await expect(source({ allowEmpty: true }).read(later)).rejects.toThrow();
    expect(await source({ maxAgeDays: 30 }).read(later)).toMatchObject({
      comments: [{ id: 'c_one1' }, { id: 'c_two2' }],
    });
  });
});

test('test 17: a service that is down stops a first build, unless it may be empty', async () => {
  const url = 'http://127.0.0.1:1/_comments';
  await expect(source({ url }).read(place())).rejects.toMatchObject({
    message:
      '127.0.0.1:1 cannot be reached: bad port. The comments service did not answer. Start it, or check its address and its token.',
    hint: expect.stringContaining('no comments from an earlier build'),
  });
  const start = place();
  expect(await source({ url, allowEmpty: true }).read(start)).toEqual({ comments: [] });
  expect(start.said).toHaveLength(1);
});

test('a service that does not answer in time is one that is down', async () => {
  const slow = source({ timeout: 20 });
  fake.answer = { isSilent: true };
  await expect(slow.read(place())).rejects.toThrow(/cannot be reached: .*timeout/);
});

test('does not follow to another host with the token', async () => {
  fake.answer = { status: 302 };
  await expect(source().read(place())).rejects.toThrow(/redirect|302/);
});

test('whoever is writing is never stopped', async () => {
  const writing = { ...place(), isDev: true };
  fake.answer = { status: 500 };
  expect(await source({ strict: true }).read(writing)).toEqual({ comments: [] });
  expect(await service().read(writing)).toEqual({ comments: [] });
});

test('test 18: what is erased is in no snapshot, and no other source shows it', async () => {
  const start = await afterOneBuild();
  const grave = { id: 'c_two2', post: 'calm', erased: '2026-10-13' };
  fake.answer = { text: feed([one], { tombstones: [grave] }) };
  expect(await source().read(start)).toMatchObject({
    comments: [{ id: 'c_one1' }],
    gone: ['c_two2'],
  });
  const [name = '', ...others] = readdirSync(start.cacheFolder);
  expect(others).toEqual([]);
  expect(readFileSync(new URL(name, start.cacheFolder), 'utf8')).not.toContain('I am two2');
});

test('test 18: a backup restored without its erasures brings nothing back', async () => {
  const start = place();
  const grave = { id: 'c_two2', post: 'calm', erased: '2026-10-13' };
  fake.answer = { text: feed([one], { tombstones: [grave] }) };
  await source().read(start);
  fake.answer = { text: feed([one, two]) };
  expect(await source().read(start)).toMatchObject({ comments: [{ id: 'c_one1' }] });
  expect(start.said).toEqual([expect.stringContaining('A backup was restored')]);
});

test('a damaged snapshot counts as none', async () => {
  const start = await afterOneBuild();
  const [name = ''] = readdirSync(start.cacheFolder);
  writeFileSync(new URL(name, start.cacheFolder), '{"format":');
  await source().read(start);
  expect(fake.asked.at(-1)?.url).toBe('/_comments/v1/export');
});

test('without an address a build stops, unless it may be empty; and nothing is kept', async () => {
  const start = await afterOneBuild();
  await expect(service().read(place())).rejects.toThrow('has no `url` and `token`');
  await expect(service({ url: fake.url }).read(place())).rejects.toThrow('has no `token`');
  expect(await service({ allowEmpty: true }).read(start)).toEqual({ comments: [] });
  expect(readdirSync(start.cacheFolder)).toEqual([]);
});

test('the snapshot of another service goes when there is a new one', async () => {
  const start = await afterOneBuild();
  const before = readdirSync(start.cacheFolder);
  await source({ url: `${fake.url}/` }).read(start);
  expect(readdirSync(start.cacheFolder)).toHaveLength(1);
  expect(readdirSync(start.cacheFolder)).not.toEqual(before);
});
