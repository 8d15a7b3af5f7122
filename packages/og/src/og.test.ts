import dns from 'node:dns';
import net from 'node:net';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { expect, test, vi } from 'vitest';
import { cardOf, logo, makeFile, makeFolder, ogOf, picture } from './fixtures/make.ts';
import { workersFor } from './pool.ts';

const titles = (count: number) =>
  Array.from({ length: count }, (_, at) => cardOf({ title: `Calm ${at}` }));

async function drawAll(cards: ReturnType<typeof titles>, options: Parameters<typeof ogOf>[0]) {
  const og = ogOf(options);
  await og.start(cards);
  const drawn = [];
  for (const card of cards) drawn.push(await og.draw(card));
  await og.close();
  return { drawn, stats: og.stats() };
}

test('a second build draws nothing and starts no worker; a changed title draws one', async () => {
  const options = { cacheFolder: makeFolder(), workers: 2 };
  const cards = titles(9);
  const first = await drawAll(cards, options);
  expect(first.stats).toEqual({ drawn: 9, kept: 0, workers: 1 });
  const second = await drawAll(cards, options);
  expect(second.stats).toEqual({ drawn: 0, kept: 9, workers: 0 });
  expect(second.drawn).toEqual(first.drawn);
  const third = await drawAll([cardOf({ title: 'New' }), ...cards.slice(1)], options);
  expect(third.stats).toEqual({ drawn: 1, kept: 8, workers: 0 });
});

test('what was said of a card is said again when it comes from the cache', async () => {
  const options = { cacheFolder: makeFolder() };
  const card = cardOf({ title: 'long '.repeat(90) });
  const [first] = (await drawAll([card], options)).drawn;
  const [second] = (await drawAll([{ ...card, source: 'posts/other.md' }], options)).drawn;
  expect(first?.messages).toMatchObject([{ ruleId: 'shortened-text', file: 'posts/calm.md' }]);
  expect(second?.messages).toMatchObject([{ ruleId: 'shortened-text', file: 'posts/other.md' }]);
});

test('words of somebody leave the cache with the first build that does not show them', async () => {
  const options = { cacheFolder: makeFolder() };
  const quote = cardOf({ kind: 'message', isQuote: true, title: 'It mattered.' });
  const now = new Date();
  const first = ogOf(options);
  for (const card of [quote, cardOf()]) await first.draw(card);
  await first.prune(now);
  expect(readdirSync(options.cacheFolder)).toHaveLength(2);
  const second = ogOf(options);
  await second.draw(cardOf());
  expect(await second.prune(new Date(now.getTime() + 60_000))).toBe(1);
  expect(await ogOf(options).describe(quote)).toBeDefined();
  expect(readdirSync(options.cacheFolder).filter((file) => file.includes('personal'))).toEqual([]);
});

test('workers and the thread of the caller draw the same', async () => {
  const cards = [...titles(8), cardOf({ picture })];
  const here = await drawAll(cards, { workers: 0 });
  const there = await drawAll(cards, { workers: 2 });
  expect(there.drawn).toEqual(here.drawn);
});

test('a card whose file is broken is drawn anew', async () => {
  const cacheFolder = makeFolder();
  const card = cardOf();
  const { data } = await ogOf({ cacheFolder }).draw(card);
  const [file = ''] = readdirSync(cacheFolder);
  const url = new URL(file, cacheFolder);
  writeFileSync(url, readFileSync(url).subarray(0, 900));
  const og = ogOf({ cacheFolder });
  expect((await og.draw(card)).data.equals(data)).toBe(true);
  expect(og.stats()).toMatchObject({ drawn: 1, kept: 0 });
  expect(await ogOf({ cacheFolder }).draw(card)).toMatchObject({ data });
});

test('a disk that takes nothing is told, and the card is there', async () => {
  const cacheFolder = new URL('file/cards/', makeFolder());
  makeFile(new URL('..', new URL('..', cacheFolder)), 'file', 'no folder');
  const { data, messages } = await ogOf({ cacheFolder }).draw(cardOf());
  expect(data.length).toBeGreaterThan(1000);
  expect(messages).toMatchObject([{ ruleId: 'cache-not-written', severity: 'warning' }]);
  const { drawn } = await drawAll(titles(9), { cacheFolder, workers: 1 });
  expect(drawn.every((one) => one.data.length > 1000)).toBe(true);
});

test('a worker that is killed is replaced, and every card is drawn', async () => {
  const ended: Promise<number>[] = [];
  const post = vi.spyOn(Worker.prototype, 'postMessage').mockImplementationOnce(function (
    this: Worker,
    ...given
  ) {
    post.mockRestore();
    this.postMessage(...(given as Parameters<Worker['postMessage']>));
    // In the middle of its first card.
    setTimeout(() => ended.push(this.terminate()), 400);
  });
  const { drawn, stats } = await drawAll(titles(40), { workers: 1, cacheFolder: makeFolder() });
  expect(await Promise.all(ended)).toEqual([1]);
  expect(drawn).toHaveLength(40);
  expect(stats.drawn).toBe(40);
});

test('nothing goes over the network', async () => {
  const ways = [
    vi.spyOn(globalThis, 'fetch'),
    vi.spyOn(net.Socket.prototype, 'connect'),
    vi.spyOn(dns, 'lookup'),
  ];
  await ogOf().draw(cardOf({ picture, title: 'Łódź “calm”' }));
  await expect(ogOf().draw(cardOf({ title: '你好' }))).rejects.toThrow();
  for (const way of ways) {
    expect(way).not.toHaveBeenCalled();
    way.mockRestore();
  }
});

test.each([
  [
    'a picture at an address',
    { picture: 'https://fern.example/a.png' },
    'remote-asset',
    /nothing is fetched/,
  ],
  ['a picture that is none', { picture: import.meta.filename }, 'broken-picture', /Save it anew/],
  [
    'Chinese letters',
    { title: '你好', lang: 'zh' },
    'missing-glyph',
    /`@fontsource\/noto-sans-sc`/,
  ],
  [
    'Japanese letters',
    { title: 'こころ 心', lang: 'ja' },
    'missing-glyph',
    /`@fontsource\/noto-sans-jp`/,
  ],
  ['Arabic letters', { title: 'سلام', lang: 'ar' }, 'missing-glyph', /`@fontsource\/vazirmatn`/],
  [
    'Hebrew letters',
    { title: 'שלום', lang: 'he' },
    'missing-glyph',
    /`@fontsource\/noto-sans-hebrew`/,
  ],
  [
    'Hindi letters',
    { title: 'नमस्ते', lang: 'hi' },
    'missing-glyph',
    /`@fontsource\/noto-sans-devanagari`/,
  ],
  [
    'Russian letters',
    { title: 'Привет', lang: 'ru' },
    'missing-glyph',
    /“Привет” \(U\+041F, .*`@fontsource\/noto-sans`/,
  ],
])('refuses %s, and says what to do', async (_name, fields, ruleId, says) => {
  const error = await ogOf()
    .draw(cardOf(fields))
    .catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: 'OgError', ruleId });
  expect((error as Error).message).toMatch(says);
});

test.each([
  [
    'a colour',
    { colours: { clay: 'rust' } },
    'bad-colour',
    /`clay` of the cards cannot be read: `rust`/,
  ],
  [
    'a palette',
    { palette: 'sky' as never },
    'unknown-palette',
    /There are: clay, evergreen, harbor/,
  ],
  ['a font', { fonts: ['@fontsource/none'] }, 'bad-font', /npm install @fontsource\/none/],
  ['a font that loses dots', { fonts: ['@fontsource/noto-naskh-arabic'] }, 'bad-font', /vazirmatn/],
  ['a missing logo', { brand: { name: 'A', logo: `${logo}.gone` } }, 'bad-logo', /is missing/],
  [
    'a logo at an address',
    { brand: { name: 'A', logo: 'http://a.example/b.svg' } },
    'remote-asset',
    /nothing is fetched/,
  ],
])('refuses %s that is wrong before anything is drawn', (_name, options, ruleId, says) => {
  expect(() => ogOf(options)).toThrow(
    expect.objectContaining({ ruleId, message: expect.stringMatching(says) }),
  );
});

test.each([
  [
    'a logo that is none',
    { brand: { name: 'A', logo: import.meta.filename } },
    'bad-logo',
    /cannot be read/,
  ],
  [
    'a name in letters of no font',
    { brand: { name: '你' } },
    'missing-glyph',
    /of the clinic’s name/,
  ],
  [
    'a template that is not there',
    { templates: { article: './none.ts' } },
    'bad-template',
    /none\.ts cannot be loaded/,
  ],
  [
    'colours that cannot be told apart',
    { colours: { heading: '#fff', muted: '#fff', clay: '#fff' } },
    'low-contrast',
    /contrast of 1:1|contrast of 1\.\d:1/,
  ],
])('%s is told with the card', async (_name, options, ruleId, says) => {
  const error = await ogOf(options)
    .draw(cardOf())
    .catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ ruleId, message: expect.stringMatching(says) });
});

test('a template of the site’s own draws its cards', async () => {
  const templates = { article: new URL('./fixtures/plain-template.ts', import.meta.url).href };
  const own = await ogOf({ templates }).draw(cardOf());
  const ours = await ogOf().draw(cardOf());
  expect(own.data.equals(ours.data)).toBe(false);
});

test('a page says what its card says', async () => {
  const og = ogOf();
  const card = cardOf({ label: 'Care', title: 'What helps?', note: 'Reviewed by Ada Fern, LCSW' });
  const facts = await og.describe(card);
  expect(facts).toEqual({
    hash: expect.stringMatching(/^[0-9a-f]{6}$/),
    type: 'image/png',
    width: 1200,
    height: 630,
    alt: 'Care. What helps? Fern Hill Recovery.',
  });
  expect(await og.describe({ ...card, picture })).toMatchObject({ type: 'image/jpeg' });
  const quote = await og.describe(
    cardOf({ kind: 'message', isQuote: true, title: 'It mattered.' }),
  );
  expect(quote.alt).toBe('“It mattered.” Fern Hill Recovery.');
});

test.each([
  [0, 4, 0],
  [7, 4, 0],
  [8, 4, 1],
  [51, 4, 2],
  [2000, 4, 4],
  [2000, 0, 0],
])('for %i cards and %i cores there are %i workers', (cards, most, expected) => {
  expect(workersFor(cards, most)).toBe(expected);
});
