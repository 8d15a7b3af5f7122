import { expect, test } from 'vitest';
import { brand, cardOf, decode, makeFolder, picture } from './fixtures/make.ts';
import { openSite, type SiteOptions } from './site.ts';

const now = new Date('2026-10-12T12:00:00Z');

function open(options: Partial<SiteOptions> = {}) {
  const said: string[] = [];
  const tell = (level: string) => (message: string) => said.push(`${level} ${message}`);
  const logger = { info: tell('info'), warn: tell('warn'), error: tell('error') };
  const cards = openSite({ brand, isDev: false, workers: 0, logger, ...options });
  return { cards, said };
}

test('a card that cannot be drawn has the clinic’s in its place, in its own type, and is told at the end', async () => {
  const { cards, said } = open({ cacheFolder: makeFolder() });
  const odd = cardOf({ title: '你好', source: 'posts/hello.md' });
  await cards.start([odd, cardOf()]);
  const data = await cards.draw(odd);
  expect(await decode(data)).toMatchObject({ width: 1200, height: 630 });
  const broken = await cards.draw(cardOf({ picture: import.meta.filename, title: 'B' }));
  expect([...broken.subarray(0, 2)]).toEqual([0xff, 0xd8]);
  await cards.draw(cardOf());
  expect(said).toEqual([]);
  expect(await cards.finish(now)).toBe(2);
  expect(said).toEqual([
    expect.stringMatching(
      /^error posts\/calm\.md {2}error {2}The picture .* stands in its place\. {2}\(hearten-og\/broken-picture\)$/,
    ),
    expect.stringMatching(
      /^error posts\/hello\.md {2}error {2}No font .* {2}\(hearten-og\/missing-glyph\)$/,
    ),
    'info 2 cards: 2 drawn, 0 kept from before.',
  ]);
});

test('a wrong colour or font is told once, and cards are drawn without it', async () => {
  const { cards, said } = open({ colours: { clay: 'rust' }, fonts: [] });
  expect((await cards.draw(cardOf())).length).toBeGreaterThan(1000);
  expect(await cards.finish(now)).toBe(1);
  expect(said[0]).toMatch(/^error astro\.config\.mjs {2}error {2}The colour `clay`/);
});

test('a missing logo is told, and the name stands alone', async () => {
  const { cards, said } = open({ brand: { name: 'Fern Hill', logo: '/none.svg' } });
  for (const title of ['One', 'Two']) await cards.draw(cardOf({ title }));
  await cards.finish(now);
  expect(said).toEqual([
    expect.stringMatching(
      /^error astro\.config\.mjs {2}error {2}The logo for the cards is missing: \/none\.svg/,
    ),
    'info 2 cards: 2 drawn, 0 kept from before.',
  ]);
});

test('a clinic whose name no font has still has pictures', async () => {
  const { cards, said } = open({ brand: { name: '你好' } });
  const [plain, pictured] = [cardOf(), cardOf({ picture })];
  expect(await decode(await cards.draw(plain))).toMatchObject({ width: 1200, height: 630 });
  expect([...(await cards.draw(pictured)).subarray(0, 2)]).toEqual([0xff, 0xd8]);
  await cards.finish(now);
  expect(said[0]).toMatch(/of the clinic’s name/);
});

test('a picture at an address breaks neither its page nor the cards of others', async () => {
  const { cards } = open();
  const remote = cardOf({ picture: 'https://fern.example/a.jpg' });
  await cards.start([remote, cardOf()]);
  const { type } = await cards.describe(remote);
  expect(type).toBe('image/jpeg');
  expect([...(await cards.draw(remote)).subarray(0, 2)]).toEqual([0xff, 0xd8]);
  expect(await cards.finish(now)).toBe(1);
});

test('while somebody writes, a message is told at once, and only once', async () => {
  const { cards, said } = open({ isDev: true });
  for (const _ of [1, 2]) await cards.draw(cardOf({ title: 'Calm 🌿' }));
  expect(said).toEqual([expect.stringMatching(/^warn posts\/calm\.md {2}warning {2}Emoji/)]);
  expect(await cards.describe(cardOf({ picture }))).toMatchObject({ type: 'image/jpeg' });
});
