import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import budgets from '../budgets.json' with { type: 'json' };
import { audit } from './audit.ts';
import { clinic, dist, launch, pages, searchPage, type Visit, visit } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const search = (
  hash: string,
  act: (visit: Visit) => Promise<void>,
  options?: BrowserContextOptions,
) => visit(browser, `${searchPage}${hash}`, act, options);

const status = (page: Page) => page.getByRole('status');
const results = (page: Page) => page.locator('main ol > li');
const field = (page: Page) => page.getByRole('searchbox', { name: 'What are you looking for?' });
/** Waits for what a search says. */
const says = (page: Page, text: string | RegExp) =>
  status(page).filter({ hasText: text }).waitFor({ timeout: 15_000 });

test('finds articles and people, with the words marked, while somebody types', async () => {
  await search('', async ({ page, foreign, complaints }) => {
    await field(page).pressSequentially('sleep', { delay: 20 });
    await says(page, '5 results for “sleep”');
    expect(await results(page).count()).toBe(5);
    const all = (await results(page).allInnerTexts()).join('\n').replace(/\n+/g, '\n');
    expect(all).toContain('Coming home\nYour first thirty days home\n');
    expect(all).toContain('Our team\nJoren Ashwick, PMHNP-BC');
    expect(all).toContain('Updated October 1, 2026');
    const marks = await page.locator('main mark').allInnerTexts();
    expect(new Set(marks)).toEqual(new Set(['sleep']));
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

test('what was typed before the script was there is searched once it is', async () => {
  await search('', async ({ page }) => {
    const { promise: isTyped, resolve: release } = Promise.withResolvers<void>();
    await page.route('**/*.js', async (route) => {
      await isTyped;
      await route.continue();
    });
    await page.goto(`${page.url()}?slow`, { waitUntil: 'commit' });
    await field(page).fill('sleep');
    release();
    await says(page, '5 results for “sleep”');
  });
});

test('is used with the keyboard alone: focus stays in the field, and results follow', async () => {
  await search('', async ({ page }) => {
    await field(page).focus();
    await page.keyboard.type('insurer');
    await page.keyboard.press('Enter');
    await says(page, /result/);
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    for (let stops = 0; stops < 8; stops += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.closest('main ol') !== null)) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL('**/blog/questions-to-ask-your-insurer/');
    await page.goBack();
    await says(page, /“insurer”/);
    expect(await field(page).inputValue()).toBe('insurer');
  });
});

test('a category narrows the results, and the address keeps all that was chosen', async () => {
  await search('#q=care', async ({ page }) => {
    await says(page, /^[5-9] results/);
    await page.getByLabel('Topic').selectOption('Paying for care');
    await says(page, '1 result for “care”');
    expect(await results(page).first().innerText()).toContain('Ten questions to ask your insurer');
    expect(new URL(page.url()).hash).toBe('#q=care&category=paying-for-care');
    await page.reload();
    await says(page, '1 result for “care”');
    expect(await page.getByLabel('Topic').inputValue()).toBe('paying-for-care');
  });
});

test('finds a Spanish article by the stem of a word, in its own language', async () => {
  await search('#q=hospitales', async ({ page, complaints }) => {
    await says(page, /“hospitales”/);
    await page.getByLabel('Language').selectOption('Español');
    await says(page, '1 result for “hospitales”');
    const item = results(page).first();
    expect(await item.getAttribute('lang')).toBe('es');
    expect(await item.locator('mark').allInnerTexts()).toContain('hospital');
    expect(await item.getByRole('link').getAttribute('href')).toBe(
      '/es/blog/programa-ambulatorio-intensivo/',
    );
    expect(complaints).toEqual([]);
  });
});

test('where English has nothing, offers what is there in Spanish, and keeps the focus', async () => {
  await search('#q=ambulatorio', async ({ page }) => {
    await says(page, 'Nothing found for “ambulatorio”');
    await page.getByRole('button', { name: 'Show results in Español (1)' }).click();
    await says(page, '1 result for “ambulatorio”');
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    expect(new URL(page.url()).hash).toBe('#q=ambulatorio&lang=es');
  });
});

test('where nothing is found, there are kind words, a phone and doors', async () => {
  await search('#q=zzqqxx', async ({ page }) => {
    await says(page, 'Nothing found for “zzqqxx”');
    const main = page.getByRole('main');
    expect(await main.getByRole('heading', { level: 2 }).first().innerText()).toBe(
      'We have no page with these words yet',
    );
    const [phone] = clinic.phones;
    expect(await main.locator('a[href^="tel:"]:visible').innerText()).toContain(phone?.display);
    expect(await main.getByRole('link', { name: 'Levels of care' }).isVisible()).toBe(true);
  });
});

test('before a search there are doors; a field that is emptied brings them back', async () => {
  await search('', async ({ page }) => {
    const door = page.getByRole('main').getByRole('link', { name: 'Levels of care' });
    expect(await door.isVisible()).toBe(true);
    await field(page).fill('sleep');
    await says(page, /“sleep”/);
    expect(await door.isVisible()).toBe(false);
    await field(page).fill('');
    await door.waitFor();
    expect(new URL(page.url()).hash).toBe('');
  });
});

test('does not find the words of comments and testimonials, nor dates and languages', async () => {
  // In a comment, in a testimonial, in the dates of articles, in their language.
  for (const words of ['pencil', '“same bus home”', 'October 2026', 'en-us']) {
    await search(`#q=${encodeURIComponent(words)}`, async ({ page }) => {
      await says(page, /“/);
      const found = (await page.locator('main mark').allInnerTexts()).join(' ');
      expect(found, words).not.toMatch(/pencil|bus|October|2026|en-us/i);
    });
  }
});

test('finds what somebody wrote or checked by their name', async () => {
  await search('#q=Solbrisa', async ({ page }) => {
    await says(page, '4 results for “Solbrisa”');
    expect(await results(page).first().innerText()).toContain('Elena Solbrisa, LCSW');
  });
});

test('words are sent to nobody: not to the host, not to the next page', async () => {
  await search('', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url(), ...Object.values(request.headers())));
    await field(page).fill('sleep');
    await field(page).press('Enter');
    await says(page, /“sleep”/);
    await page.reload();
    await says(page, /“sleep”/);
    await results(page).getByRole('link', { name: 'Your first thirty days home' }).click();
    await page.waitForURL('**/blog/**');
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((text) => text.includes('sleep'))).toEqual([]);
    expect(await page.evaluate(() => document.referrer)).toBe('');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(await page.context().cookies()).toEqual([]);
  });
});

test('a link with ?q= works, and its words leave that place at once', async () => {
  await search('?q=sleep', async ({ page }) => {
    await says(page, '5 results for “sleep”');
    const { search: parameters, hash } = new URL(page.url());
    expect([parameters, hash]).toEqual(['', '#q=sleep']);
  });
});

test('what was typed is text, whatever it looks like', async () => {
  await search('', async ({ page, complaints }) => {
    const words = '<img src=x onerror="document.title=1">{query}';
    await field(page).fill(words);
    await says(page, words);
    expect(await page.locator('main img').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

test('says so when the index cannot be loaded, and works when it can', async () => {
  await search('', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await field(page).fill('sleep');
    const alert = page.getByRole('alert');
    await alert.waitFor({ timeout: 15_000 });
    expect(await alert.innerText()).toContain('The search does not work just now');
    expect(await alert.locator('a[href^="tel:"]').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'All articles' }).isVisible()).toBe(true);
  });
  await search('', async ({ page }) => {
    await page.route('**/*.pf_meta', (route) => route.abort());
    await field(page).fill('sleep');
    await page.getByRole('alert').waitFor({ timeout: 15_000 });
    await page.unroute('**/*.pf_meta');
    await field(page).fill('hospital');
    await says(page, /result/);
    expect(await page.getByRole('alert').isVisible()).toBe(false);
  });
});

test('without JavaScript it says so, and leads to every article and a person', async () => {
  const act = async ({ page }: Visit) => {
    const main = page.getByRole('main');
    expect(await main.innerText()).toContain('The search needs JavaScript');
    expect(await field(page).isVisible()).toBe(false);
    expect(await main.locator('a[href^="tel:"]:visible').count()).toBe(1);
    for (const name of ['Levels of care', 'All articles'])
      expect(await main.getByRole('link', { name }).isVisible()).toBe(true);
  };
  await search('', act, { javaScriptEnabled: false });
});

test('every page leads to the search from its header', () => {
  const links = pages.map((path) => {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const html = readFileSync(join(dist, file), 'utf8');
    const header = /<header class="hearten-header">.*?<\/header>/s.exec(html)?.[0] ?? '';
    const link = /<a href="([^"]*)"[^>]*>\s*(?:Search|Buscar)\s*<\/a>/.exec(header)?.[1];
    return `${/<html lang="([^"]*)"/.exec(html)?.[1]} ${link}`;
  });
  expect(new Set(links)).toEqual(new Set([`en ${searchPage}`, `es /es${searchPage}`]));
});

test('searches that overtake each other do not mix', async () => {
  await search('', async ({ page }) => {
    for (const words of ['s', 'sl', 'sleep']) {
      await field(page).fill(words);
      await field(page).press('Enter');
    }
    await says(page, '5 results for “sleep”');
    const marks = await page.locator('main mark').allInnerTexts();
    expect(new Set(marks)).toEqual(new Set(['sleep']));
  });
});

test('a first search stays within its budget', async () => {
  await search('', async ({ page }) => {
    const sizes: Promise<number>[] = [];
    page.on('response', (response) =>
      sizes.push(response.body().then((body) => Math.min(body.length, gzipSync(body).length))),
    );
    await field(page).fill('sleep');
    await says(page, '5 results');
    const all = (await Promise.all(sizes)).reduce((sum, one) => sum + one, 0);
    expect(all).toBeGreaterThan(50_000);
    expect(all).toBeLessThanOrEqual(budgets.searchPage.firstSearchGzipBytes);
  });
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([
    ['#q=sleep', /5 results/],
    ['#q=hospital&lang=es', /1 result/],
    ['#q=ambulatorio', /Nothing found/],
  ])('axe finds nothing at %s', async (hash, said) => {
    for (const width of [360, 1280]) {
      await search(
        hash,
        async ({ page }) => {
          await says(page, said);
          const { findings, passes } = await audit(page);
          expect(findings).toEqual([]);
          expect(passes).toBeGreaterThan(10);
        },
        { colorScheme, viewport: { width, height: 800 }, reducedMotion: 'reduce' },
      );
    }
  });
});
