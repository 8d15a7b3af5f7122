import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getBrowser, launchArguments } from '../../scripts/browser.mjs';
import { serveSite } from '../../scripts/site-server.mjs';
import { type Built, post, Site } from '../bad-input/site.ts';
import { audit } from '../e2e/audit.ts';

const fixture = (name: string) =>
  readFileSync(path.join(import.meta.dirname, 'fixtures/right-to-left', name), 'utf8');

const arabic = '/ar/blog/program/';
const english = '/blog/program/';

describe('a site in English and Arabic', () => {
  const site = new Site('right-to-left', {
    'astro.config.mjs': `import { defineConfig } from 'astro/config';
import { hearten } from '@hearten/theme';
export default defineConfig({
  site: 'https://clinic.example',
  i18n: { defaultLocale: 'en', locales: ['en', 'ar'] },
  integrations: [hearten()],
});
`,
    'src/content/i18n/ar.yml': fixture('ar.yml'),
    'src/content/posts/ar/program.md': fixture('article.md'),
    // The same words from left to right, to compare with.
    'src/content/posts/en/program.md': fixture('article.md'),
    'src/content/posts/en/other.md': post('Text.', 'category: care\n'),
    'src/content/posts/ar/other.md': post('نص.', 'category: care\n').replace(
      'A calm evening',
      'مساء هادئ',
    ),
    'src/content/categories/care.yml':
      'name: Care\ndescription: What each is.\ntranslations: { ar: { name: الرعاية, description: ما هو كل برنامج. } }\n',
    'src/content/team/rosa.yml':
      'name: Rosa Field\ncredentials: LCSW\nrole: Clinician\nbio: Rosa checks.\nreviews: Reviews our articles\n',
  });
  let built: Built;
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveSite>>;

  beforeAll(async () => {
    built = await site.build();
    expect(built.code, built.output).toBe(0);
    server = await serveSite(path.join(site.folder, 'dist'));
    browser = await chromium.launch({
      executablePath: await getBrowser(),
      args: launchArguments,
    });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function visit<Result>(
    address: string,
    width: number,
    look: (page: Page) => Promise<Result>,
  ): Promise<Result> {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    try {
      const page = await context.newPage();
      await page.goto(`${server.url}${address}`, { waitUntil: 'load' });
      return await look(page);
    } finally {
      await context.close();
    }
  }

  test('is built, and says in one line what Arabic lacks', () => {
    const lines = built.output.split('\n').filter((line) => line.includes('texts are missing'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /src\/content\/i18n\/ar\.yml .* ar: \d+ of \d+ texts are missing; English is used: licenseStatus, accessibility\.aimTitle, .* and \d+ more\./,
    );
  });

  const pages = ['/ar/', '/ar/blog/', arabic, '/ar/category/care/', '/ar/team/rosa/', '/404.html'];

  test.each(pages.flatMap((address) => [320, 1280].map((width) => ({ address, width }))))(
    'nothing sticks out of $address at $width px',
    async ({ address, width }) => {
      const { direction, wide, scroll } = await visit(address, width, (page) =>
        page.evaluate(readOverflow),
      );
      expect(direction).toBe(address.startsWith('/ar/') ? 'rtl' : 'ltr');
      expect(wide.slice(0, 3)).toEqual([]);
      expect(scroll).toBeLessThanOrEqual(width);
    },
  );

  const parts = [
    '.hearten-brand',
    '.hearten-header nav li:first-child',
    '.hearten-header__phone',
    '.hearten-languages',
    '.hearten-byline .hearten-avatar',
    '.hearten-contents',
    '.hearten-table table th:first-child',
  ];

  test.each(parts)('%s stands where a mirror shows it', async (selector) => {
    const middle = (address: string) =>
      visit(address, 1280, (page) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => {
            const { left, right } = element.getBoundingClientRect();
            return { start: left, end: document.documentElement.clientWidth - right };
          }),
      );
    const [leftToRight, rightToLeft] = await Promise.all([middle(english), middle(arabic)]);
    // Which side it is on, not to the pixel: its words and those beside it are of other lengths.
    const isAtStart = (box: { start: number; end: number }) => box.start < box.end;
    expect(isAtStart(rightToLeft)).toBe(!isAtStart(leftToRight));
  });

  const marks = [
    ['.hearten-benefit-list ol > li', '::before'],
    ['.hearten-right-for-you ul > li', '::before'],
    ['.hearten-what-to-expect ol > li', '::before'],
    ['.hearten-do-list li', '::before'],
    ['.hearten-dont-list li', '::before'],
  ] as const;

  test.each(marks)('the mark of %s is at the start of its line', async (selector, pseudo) => {
    const insets = (address: string) =>
      visit(address, 1280, (page) =>
        page
          .locator(selector)
          .first()
          .evaluate((element, mark) => {
            const { left, right } = getComputedStyle(element, mark);
            return { left: Number.parseFloat(left), right: Number.parseFloat(right) };
          }, pseudo),
      );
    const [ltr, rtl] = await Promise.all([insets(english), insets(arabic)]);
    expect(ltr.left).toBeLessThan(ltr.right);
    expect(rtl.right).toBeLessThan(rtl.left);
    expect(rtl.right).toBeCloseTo(ltr.left, 0);
  });

  test('phone numbers are read from their own start', async () => {
    const visits = [arabic, '/ar/', '/404.html'].map((address) =>
      visit(address, 1280, (page) => page.evaluate(readPhones)),
    );
    const found = (await Promise.all(visits)).flat();
    expect(found.length).toBeGreaterThan(8);
    for (const { text, digits } of found) {
      // On the screen the brackets come first, then the digits in the order they are dialled.
      expect(digits, text).toEqual(digits.toSorted((a, b) => a - b));
    }
  });

  test('blocks speak Arabic, and so do dates', async () => {
    const text = await visit(arabic, 1280, (page) => page.locator('body').innerText());
    for (const words of ['أهم ما يلزم', 'افعل', 'لا تفعل', 'تصرّف فورًا', 'ملاحظات ومصادر', 'فبراير'])
      expect(text).toContain(words);
    expect(text).not.toMatch(/Key facts|Don’t|Immediate|February/);
  });

  test('words of the clinic that are not in Arabic say so, and axe finds nothing', async () => {
    await visit('/ar/', 1280, async (page) => {
      const words = page.locator('.hearten-welcome h1 + p > span');
      expect(await words.getAttribute('lang')).toBe('en');
      expect(await words.getAttribute('dir')).toBe('ltr');
      expect((await audit(page)).findings).toEqual([]);
    });
    await visit(arabic, 360, async (page) => {
      expect((await audit(page)).findings).toEqual([]);
    });
  });
});

/** What is wider than the page. Runs in the page; what scrolls by itself may be. */
function readOverflow(): { direction: string; wide: string[]; scroll: number } {
  const { clientWidth, scrollWidth } = document.documentElement;
  const isApart = (element: Element) =>
    element.closest('.hearten-table, .hearten-hidden, .hearten-skip') !== null;
  return {
    direction: getComputedStyle(document.documentElement).direction,
    scroll: scrollWidth,
    wide: [...document.querySelectorAll('body *')]
      .filter((element) => !isApart(element))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (left < -1 || right > clientWidth + 1);
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  };
}

/** Where each character of a phone number stands, from the left. Runs in the page. */
function readPhones(): { text: string; digits: number[] }[] {
  return [...document.querySelectorAll('a[href^="tel:"]')].map((link) => {
    const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
    const node = walker.nextNode() as Text;
    const digits = [...node.data].flatMap((character, index) => {
      if (!/[\d(]/.test(character)) return [];
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      return [range.getBoundingClientRect().left];
    });
    return { text: node.data, digits };
  });
}
