import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { otherHost, readPage } from '@hearten/check';
import { shapes } from '@hearten/components/shapes';
import type { Browser, BrowserContextOptions } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import budgets from '../budgets.json' with { type: 'json' };
import { measureArticle } from '../../scripts/article-size.mjs';
import { audit, auditColours } from '../e2e/audit.ts';
import { readWidth, walkByKeyboard } from '../e2e/keyboard.ts';
import { markupProblems } from '../e2e/markup.ts';
import { inEachPalette } from '../e2e/palettes.ts';
import { launch, visit } from '../e2e/site.ts';
import { everyBlock, pageOf, published } from './site.ts';

const dist = path.join(import.meta.dirname, '../.work/blocks/dist');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const looks: BrowserContextOptions[] = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [360, 1280].map((width) => ({ colorScheme, viewport: { width, height: 800 } })),
);

test.each(looks)(
  'axe finds nothing where every block stands: $colorScheme, $viewport.width px',
  async (look) => {
    await visit(
      browser,
      everyBlock,
      async ({ page }) => {
        expect((await audit(page)).findings).toEqual([]);
      },
      { ...look, reducedMotion: 'reduce' },
    );
  },
);

test('axe finds nothing where every block stands, in the other palettes too', async () => {
  await visit(
    browser,
    everyBlock,
    async ({ page }) => {
      await inEachPalette(page, async (look) => {
        expect((await auditColours(page)).findings, JSON.stringify(look)).toEqual([]);
      });
    },
    { bypassCSP: true },
  );
});

// Those fixtures that have what no other has, in one look, in turn; with `test:all` each, in all of them.
const isAll = process.env.HEARTEN_ALL === '1';
const special = /(?:all-attributes|nested-markup|misuse|other-language)$/;
const pages = published
  .filter(({ name }) => isAll || special.test(name))
  .flatMap((fixture, at) =>
    looks
      .filter((_, index) => isAll || index === at % looks.length)
      .map((look) => ({ fixture, look })),
  );

test.concurrent.each(pages)(
  '$fixture.name holds: $look.colorScheme, $look.viewport.width px, and at 320 px',
  async ({ fixture, look }) => {
    await visit(
      browser,
      pageOf(fixture),
      async ({ page, complaints }) => {
        // Around the article these pages are alike: the page of every block stands for them.
        const within = isAll ? {} : { within: '.hearten-prose' };
        expect((await audit(page, within)).findings).toEqual([]);
        expect(complaints).toEqual([]);
        // 1280 px at 400 %, and a small phone.
        await page.setViewportSize({ width: 320, height: 640 });
        const { width, wide } = await page.evaluate(readWidth);
        expect(width, wide.slice(0, 3).join('\n')).toBeLessThanOrEqual(320);
      },
      { ...look, reducedMotion: 'reduce' },
    );
  },
);

test.each(published)('the HTML of $name is well-formed', async (fixture) => {
  const html = readFileSync(path.join(dist, pageOf(fixture), 'index.html'), 'utf8');
  expect(await markupProblems(html)).toEqual([]);
});

test('every block has its styles on the page, and a page none it does not need', async () => {
  await visit(browser, everyBlock, async ({ page }) => {
    const names = shapes.map(({ name }) => name);
    const missing: string[] = [];
    for (const name of names) {
      if ((await page.locator(`.hearten-${name}`).count()) === 0) missing.push(name);
    }
    expect(missing).toEqual([]);
  });
  await visit(browser, '/blog/condition-list-plain/', async ({ page }) => {
    const css = await page.locator('style').allTextContents();
    expect(css.join('')).toContain('.hearten-condition-list');
    expect(css.join('')).not.toContain('.hearten-benefit-list');
  });
});

test('every block is read in its order, by its names', async () => {
  await visit(browser, everyBlock, async ({ page }) => {
    await expect(`${await page.locator('.hearten-prose').ariaSnapshot()}\n`).toMatchFileSnapshot(
      './every-block.aria.txt',
    );
  });
});

test('every block can be walked with the keyboard', async () => {
  await visit(
    browser,
    everyBlock,
    async ({ page }) => {
      const { stops, unseen, missed } = await walkByKeyboard(page);
      expect(unseen).toEqual([]);
      expect(missed).toEqual([]);
      expect(stops).toBeGreaterThan(15);
    },
    { reducedMotion: 'reduce' },
  );
});

test('every block shows all its words on paper', async () => {
  await visit(browser, everyBlock, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    const hidden = await page
      .locator('.hearten-prose details')
      .evaluateAll((all) =>
        all.flatMap((details) =>
          [...details.children]
            .filter((child) => child.localName !== 'summary' && child.getClientRects().length === 0)
            .map((child) => child.textContent),
        ),
      );
    expect(hidden).toEqual([]);
  });
});

test('a page with every block stays within the budget of an article', () => {
  const { html, css, script, otherHosts } = measureArticle(dist, 'blog/every-block/index.html');
  expect(html + css, 'HTML + CSS, gzip, in bytes').toBeLessThanOrEqual(
    budgets.page.htmlAndCssGzipBytes,
  );
  expect({ script, otherHosts }).toEqual({ script: 0, otherHosts: 0 });
});

test('no page has a script, a style attribute or a handler, and none loads from another host', () => {
  const address = new URL('https://site.invalid');
  const pages = globSync('**/*.html', { cwd: dist });
  expect(pages.length).toBeGreaterThan(published.length);
  for (const file of pages) {
    const page = readPage(readFileSync(path.join(dist, file), 'utf8'));
    const loaded = page.contacts.filter(
      ({ url, isOnPress }) => otherHost(url, address) && !isOnPress,
    );
    expect({ ...page, loaded }, file).toMatchObject({ refused: [], scripts: [], loaded: [] });
  }
});
