// The documentation in a browser: what no file can tell.
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { audit } from '../e2e/audit.ts';
import { readWidth } from '../e2e/keyboard.ts';
import { launch, type Visit, visit } from '../e2e/site.ts';
import { looked } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test.each(looked)(
  '%s holds what axe asks in light and dark, fits 320 px, and asks no other host',
  async (path) => {
    const act = async ({ page, foreign, complaints }: Visit) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.locator(`:root[data-theme=${colorScheme}]`).waitFor();
        const { findings, passes } = await audit(page);
        expect(findings, colorScheme).toEqual([]);
        expect(passes).toBeGreaterThan(10);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      const { width, wide } = await page.evaluate(readWidth);
      expect(width, wide.slice(0, 3).join('\n')).toBeLessThanOrEqual(320);
      expect(foreign).toEqual([]);
      expect(complaints).toEqual([]);
    };
    await visit(browser, path, act, { reducedMotion: 'reduce' });
  },
);

test('the search finds a block by a word of its page, and leads there', async () => {
  await visit(browser, '/', async ({ page, foreign }) => {
    await page.getByRole('button', { name: 'Search' }).click();
    await page.locator('dialog input').fill('emergency card');
    const hit = page.getByRole('link', { name: 'CareCard' }).first();
    await hit.click();
    await page.waitForURL(/\/blocks\/care-card\//);
    expect(foreign).toEqual([]);
  });
});

test('a spelling is copied whole', async () => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  await visit(
    browser,
    '/blocks/do-list/',
    async ({ page }) => {
      const frame = page.locator('.spellings figure').first();
      await frame.hover();
      await frame.getByRole('button', { name: 'Copy' }).click();
      await expect
        .poll(() => page.evaluate(() => navigator.clipboard.readText()))
        .toMatch(/^:::do-list[\s\S]*:::$/);
    },
    { permissions },
  );
});

test('a block looks as its own style sheet says', async () => {
  await visit(browser, '/blocks/care-card/', async ({ page }) => {
    const card = page.locator('#example-plain .hearten-care-card');
    expect(await card.evaluate((element) => getComputedStyle(element).borderTopWidth)).toBe('1px');
    const heading = card.locator('h2, h3').first();
    expect(await heading.evaluate((element) => getComputedStyle(element).marginLeft)).toMatch(
      /^-\d/,
    );
  });
});
