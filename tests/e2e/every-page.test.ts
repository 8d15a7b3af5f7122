import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import budgets from '../budgets.json' with { type: 'json' };
import { measureArticle } from '../../scripts/article-size.mjs';
import { readFocus, readWidth, walkByKeyboard } from './keyboard.ts';
import {
  article,
  clinic,
  dist,
  launch,
  pages,
  pageTypes,
  searchPage,
  twin,
  type Visit,
  visit,
} from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('the example has its pages', () => {
  expect(pages).toEqual(expect.arrayContaining(['/', '/404.html', '/blog/', article, twin]));
  expect(pages.length).toBeGreaterThanOrEqual(12);
});

const isAll = process.env.HEARTEN_ALL === '1';

describe.each(pages)('%s', (path) => {
  const isSearch = path.endsWith(searchPage);
  let facts: Facts;
  beforeAll(async () => {
    facts = await readFacts(path);
  });

  test('has a language, a title, one h1, no script but that of search, no inline style, no complaint of its own policy', () => {
    expect(facts.lang).toMatch(/^(?:en|es)(?:-[A-Z]{2})?$/);
    expect(facts.title).not.toBe('');
    expect(facts).toMatchObject({
      headings: 1,
      scripts: isSearch ? 1 : 0,
      handlers: 0,
      styles: [],
      complaints: [],
    });
  });

  test('asks no other host for anything', () => {
    expect(facts.foreign).toEqual([]);
  });

  test('names only pages, places and files that are there', async () => {
    const problems = await Promise.all(
      facts.addresses.map((address) => problemWith(address, path)),
    );
    expect(problems.filter(Boolean)).toEqual([]);
    expect(facts.addresses.length).toBeGreaterThan(3);
  });

  test('gives only phone numbers of the clinic’s record, its helplines among them, one of its own in its header', () => {
    const [header] = facts.headerPhones;
    const known = clinic.phones.find(({ number }) => `tel:${number}` === header?.href);
    expect(known, header?.href).toBeDefined();
    expect(header?.text).toContain(known?.display);
    const lines = ['tel:988', 'tel:911', 'tel:+18006624357'];
    const all = [...clinic.phones.map(({ number }) => `tel:${number}`), ...lines];
    expect(facts.phones.filter((href) => !all.includes(href))).toEqual([]);
  });

  test('does not scroll sideways at 320 px', () => {
    const { width, wide } = facts.onPhone;
    expect(width, wide.slice(0, 3).join('\n')).toBeLessThanOrEqual(320);
  });

  // One page of each type, and the articles with all blocks; with `test:all`, every page.
  const isOfType = isAll || isSearch || [...pageTypes, article, twin].includes(path);
  test.runIf(isOfType)(
    'can be walked with the keyboard: the skip link first, every stop in order and visible',
    async () => {
      const walk = async ({ page }: Visit) => {
        await page.keyboard.press('Tab');
        const first = await page.evaluate(readFocus);
        expect(first).toMatchObject({ href: '#main', isSeen: true, hasOutline: true });
        await page.keyboard.press('Enter');
        await page.waitForURL(/#main$/);
        await page.keyboard.press('Tab');
        expect(
          await page.evaluate(() => document.activeElement?.closest('main, footer') !== null),
        ).toBe(true);

        await page.goto(page.url().replace(/#.*/, '').replace(/\/?$/, '/?again'));
        const { stops, unseen, missed } = await walkByKeyboard(page);
        expect(unseen).toEqual([]);
        expect(missed).toEqual([]);
        expect(stops).toBeGreaterThan(3);
      };
      await visit(browser, path, walk, { reducedMotion: 'reduce' });
    },
  );

  // A page without a script is the same with and without: those of each type stand for the rest.
  test.runIf(isOfType)('is whole without JavaScript', async () => {
    await visit(
      browser,
      path,
      async ({ page }) => {
        expect(await page.locator('h1').isVisible()).toBe(true);
        expect(await page.locator('main').isVisible()).toBe(true);
        expect((await page.locator('main').innerText()).trim().length).toBeGreaterThan(20);
      },
      { javaScriptEnabled: false },
    );
  });

  test('stays within its budget', () => {
    const size = measureArticle(dist, path.endsWith('/') ? `${path}index.html` : path);
    const budget = isSearch ? budgets.searchPage : budgets.page;
    expect(size.html + size.css, 'HTML + CSS, gzip, in bytes').toBeLessThanOrEqual(
      budget.htmlAndCssGzipBytes,
    );
    expect(size.script, 'script, in bytes').toBeLessThanOrEqual(budget.scriptBytes);
    expect(size.otherHosts, 'other hosts').toBeLessThanOrEqual(budget.otherHosts);
  });
});

test('a wrong address gets the 404 page with status 404', async () => {
  const response = await fetch(`${inject('address')}/no/such/page`);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe(readFileSync(join(dist, '404.html'), 'utf8'));
});

/** What one visit finds, with every lazy picture brought into view. */
async function readFacts(path: string) {
  let facts: Found | undefined;
  await visit(browser, path, async ({ page, foreign, complaints }) => {
    await page.evaluate(scrollThrough);
    const read = await page.evaluate(readPage);
    const addresses = await page.evaluate(readAddresses);
    await page.setViewportSize({ width: 320, height: 640 });
    const onPhone = await page.evaluate(readWidth);
    facts = { ...read, addresses, onPhone, foreign, complaints };
  });
  if (!facts) throw new Error(`${path} could not be read.`);
  return facts;
}

type Found = ReturnType<typeof readPage> &
  Pick<Visit, 'foreign' | 'complaints'> & {
    addresses: string[];
    onPhone: ReturnType<typeof readWidth>;
  };

type Facts = Awaited<ReturnType<typeof readFacts>>;

/** Runs in the page. */
function readPage() {
  const phones = (selector: string) =>
    [...document.querySelectorAll(selector)].map((link) => ({
      href: link.getAttribute('href') ?? '',
      text: link.textContent ?? '',
    }));
  return {
    lang: document.documentElement.lang,
    title: document.title.trim(),
    headings: document.querySelectorAll('h1').length,
    scripts: [...document.scripts].filter(({ type }) => type !== 'application/ld+json').length,
    handlers: document.querySelectorAll('[onclick], [onload], [onerror], [href^="javascript:"]')
      .length,
    styles: [...document.querySelectorAll('[style]')].map(({ outerHTML }) =>
      outerHTML.slice(0, 120),
    ),
    headerPhones: phones('body > header a[href^="tel:"]'),
    phones: phones('a[href^="tel:"]').map(({ href }) => href),
  };
}

/** Brings every lazy picture into view once, and waits for it. Runs in the page. */
async function scrollThrough(): Promise<void> {
  for (let y = 0; y < document.body.scrollHeight; y += 700) {
    window.scrollTo({ top: y, behavior: 'instant' });
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  const images = [...document.images].filter((image) => image.checkVisibility());
  await Promise.allSettled(images.map((image) => image.decode()));
}

/** Every address of the site itself that the page links to or loads. Runs in the page. */
function readAddresses(): string[] {
  const one = [...document.querySelectorAll('[href], [src]')].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
  );
  const many = [...document.querySelectorAll('[srcset]')].flatMap((element) =>
    (element.getAttribute('srcset') ?? '')
      .split(',')
      .map((part) => part.trim().split(' ')[0] ?? ''),
  );
  const own = [...one, ...many].filter((address) => !/^[a-z][a-z+.-]*:|^\/\//i.test(address));
  return [...new Set(own)];
}

async function problemWith(address: string, path: string): Promise<string | undefined> {
  const url = new URL(address, `${inject('address')}${path}`);
  // The service of comments answers there: tests/comments goes there.
  if (url.pathname.startsWith('/_comments/')) return undefined;
  const response = await fetch(url, { redirect: 'manual' });
  if (response.status !== 200) return `${address}: ${response.status}`;
  if (!url.hash) return undefined;
  const id = decodeURIComponent(url.hash.slice(1));
  const text = await response.text();
  return new RegExp(`\\bid="?${escape(id)}["\\s>]`).test(text)
    ? undefined
    : `${address}: no such place`;
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

test('the plugin of the example adds its pages, and its invitation where its option says', () => {
  expect(pages).toEqual(expect.arrayContaining(['/before-you-call/', '/es/antes-de-llamar/']));
  const read = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');
  const link = 'href="/before-you-call/"';
  expect(read('/blog/questions-to-ask-your-insurer/')).toContain(link);
  expect(read(article)).not.toContain(link);
});
