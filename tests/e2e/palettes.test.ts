import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditColours } from './audit.ts';
import { inEachPalette } from './palettes.ts';
import { article, launch, pageTypes, visit } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('there is a page of each type', () => {
  const types = ['/', '/404.html', '/blog/', '/category/', '/tag/', '/team/', '/how-we-write/'];
  for (const type of types)
    expect(
      pageTypes.some((path) => path.startsWith(type)),
      type,
    ).toBe(true);
  expect(pageTypes.length).toBeGreaterThanOrEqual(10);
});

// `test:all` looks at every type; the contrast of each palette is proven over its tokens too.
const looked = process.env.HEARTEN_ALL === '1' ? pageTypes : ['/', article];

test.each(looked)('axe finds nothing on %s in any other palette, light and dark', async (path) => {
  await visit(
    browser,
    path,
    async ({ page }) => {
      const grounds = new Set([await page.evaluate(readGround)]);
      await inEachPalette(page, async (look) => {
        grounds.add(await page.evaluate(readGround));
        const { findings, passes } = await auditColours(page);
        expect(findings, JSON.stringify(look)).toEqual([]);
        expect(passes).toBeGreaterThan(0);
      });
      expect(grounds.size, 'each look has its own ground').toBe(5);
    },
    { bypassCSP: true, colorScheme: 'light', reducedMotion: 'reduce' },
  );
});

/** Runs in the page. */
function readGround(): string {
  return getComputedStyle(document.body).backgroundColor;
}
