import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { dist, pages } from './site.ts';

const cards = globSync('og/**/*.{png,jpg}', { cwd: dist });
const withCard = pages.filter((path) => path !== '/404.html');

test.each(withCard)('%s has a picture where it is shared, and it is there', (path) => {
  const html = readFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
  const [, address = ''] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? [];
  expect(cards).toContain(new URL(address).pathname.slice(1));
});

test.each(cards)('%s is small enough for every service', async (card) => {
  expect(statSync(join(dist, card)).size).toBeLessThan(100_000);
  expect(await sharp(join(dist, card)).metadata()).toMatchObject({ width: 1200, height: 630 });
});
