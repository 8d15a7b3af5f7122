import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audit } from './audit.ts';
import { article, launch, pages, twin, visit } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const looks = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 360 },
  { colorScheme: 'dark', width: 360 },
] as const;

describe.each(pages)('%s', (path) => {
  // Where the blocks stand both widths count; elsewhere one width shows every part, and `test:all` looks at both.
  const isNarrowToo = [article, twin].includes(path) || process.env.HEARTEN_ALL === '1';

  test.each(looks.filter(({ width }) => width === 1280 || isNarrowToo))(
    'has no finding in $colorScheme at $width px',
    async ({ colorScheme, width }) => {
      await visit(
        browser,
        path,
        async ({ page }) => {
          const { findings, passes } = await audit(page);
          expect(findings).toEqual([]);
          expect(passes).toBeGreaterThan(10);
        },
        { colorScheme, viewport: { width, height: 800 }, reducedMotion: 'reduce' },
      );
    },
  );
});
