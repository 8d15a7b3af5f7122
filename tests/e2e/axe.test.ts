import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article, launch, pages, twin, visit } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** WCAG 2.2 to level AA, and what axe calls best practice. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
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
          const { violations, passes } = await new AxeBuilder({ page })
            .withTags(standards)
            .analyze();
          expect(violations.map(spell)).toEqual([]);
          expect(passes.length).toBeGreaterThan(10);
        },
        { colorScheme, viewport: { width, height: 800 }, reducedMotion: 'reduce' },
      );
    },
  );
});

interface Violation {
  id: string;
  help: string;
  nodes: { html: string; failureSummary?: string }[];
}

function spell({ id, help, nodes }: Violation): string {
  const [node] = nodes;
  return `${id}: ${help} (${nodes.length}×), first: ${node?.html.slice(0, 160)} — ${node?.failureSummary?.replaceAll('\n', ' ')}`;
}
