import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { audit, auditColours } from './audit.ts';
import { article, launch, pages, pageTypes, twin, visit } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

// Where the blocks stand a phone's width counts too; elsewhere one width shows every part, and `test:all` looks at both.
const isAll = process.env.HEARTEN_ALL === '1';
const widthsOf = (path: string) => ([article, twin].includes(path) || isAll ? [1280, 360] : [1280]);
const views = pages.flatMap((path) => widthsOf(path).map((width) => ({ path, width })));
// What a page of a type has in the dark, the others of it have too.
const isDarkened = (path: string) => isAll || [...pageTypes, article, twin].includes(path);

test.each(views)('$path has no finding at $width px, light and dark', async ({ path, width }) => {
  await visit(
    browser,
    path,
    async ({ page }) => {
      const { findings, passes } = await audit(page);
      expect(findings, 'light').toEqual([]);
      expect(passes).toBeGreaterThan(10);
      if (!isDarkened(path)) return;
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await auditColours(page);
      expect(dark.findings, 'dark').toEqual([]);
      expect(dark.passes).toBeGreaterThan(0);
    },
    { colorScheme: 'light', viewport: { width, height: 800 }, reducedMotion: 'reduce' },
  );
});
