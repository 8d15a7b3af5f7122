import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getBrowser, launchArguments } from '../../scripts/browser.mjs';
import { audit } from '../e2e/audit.ts';
import { type Beside, openBeside, password } from './beside.ts';

let beside: Beside;
let browser: Browser;
beforeAll(async () => {
  beside = await openBeside('comments-story');
  browser = await chromium.launch({ executablePath: await getBrowser(), args: launchArguments });
});
afterAll(async () => {
  await browser?.close();
  await beside?.stop();
});

/** A browser without scripts; what its console complained about fails the test. */
async function visit(address: string, act: (page: Page) => Promise<void>, more = {}) {
  const options: BrowserContextOptions = { javaScriptEnabled: false, ...more };
  const context = await browser.newContext(options);
  const complaints: string[] = [];
  try {
    const page = await context.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(`${beside.url}${address}`);
    await act(page);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}

/** Presses Enter where the focus is, and waits for the page that comes. */
async function enter(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('domcontentloaded'), page.keyboard.press('Enter')]);
}

/** Gives the focus to what is called so, as a person would who tabs there, and presses it. */
async function press(page: Page, role: 'button' | 'link', name: string | RegExp): Promise<void> {
  await page.getByRole(role, { name }).first().focus();
  await enter(page);
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();
const focusOf = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.name);

/** Approves the one comment that waits. */
function approve(): Promise<void> {
  return visit('/_comments/admin', async (page) => {
    await page.locator('#name').fill('rosa');
    await page.locator('#password').fill(password);
    await press(page, 'button', 'Log in');
    await press(page, 'link', /^From /);
    await press(page, 'button', 'Approve as written');
    expect(await page.locator('[role=status]').innerText()).toContain('is approved');
  });
}

/** The files of the site and its caches with a text in them; what the service keeps apart. */
function filesWith(text: string): string[] {
  const { folder } = beside.site;
  return globSync('**/*', { cwd: folder, exclude: (name) => name === 'comments-data' }).filter(
    (name) => {
      const file = path.join(folder, name);
      return statSync(file).isFile() && readFileSync(file).includes(text);
    },
  );
}

const stories = [
  {
    lang: 'en',
    article: '/blog/calm/',
    text: 'The list of hours helped me. Thank you for the plain words.',
    answer: 'I printed it, too.',
    check: 'Check your comment',
    send: 'Send comment',
    thanks: 'Thank you. Your comment was received',
    reply: 'Reply to Jo',
    count: '2 Comments',
    takeBack: 'Take this comment back',
    button: 'Take it back',
    removed: '[removed]',
  },
  {
    lang: 'es',
    article: '/es/blog/calma/',
    text: 'La lista de horarios me sirvió. Gracias por las palabras claras.',
    answer: 'Yo también la imprimí.',
    check: 'Revise su comentario',
    send: 'Enviar el comentario',
    thanks: 'Gracias. Recibimos su comentario',
    reply: 'Responder a Jo',
    count: '2 comentarios',
    takeBack: 'Retirar este comentario',
    button: 'Retirarlo',
    removed: '[eliminado]',
  },
];

// In Spanish the reader's way is walked in reader.test.ts too; its rebuilds with `test:all`.
const told = process.env.HEARTEN_ALL === '1' ? stories : stories.slice(0, 1);

describe.each(told)('test 23: without a script, in $lang', (story) => {
  const { article, text, answer, check, send, thanks, reply, count, takeBack, button, removed } =
    story;
  let withdraw = '';

  test('a reader writes by keyboard, checks, and is thanked', async () => {
    await visit(article, async (page) => {
      await page.locator('#comment').focus();
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
      expect(await focusOf(page)).toBe('author');
      await page.keyboard.type('Jo');
      await page.keyboard.press('Tab');
      expect(await focusOf(page)).toBe('email');
      // Not into the field for machines.
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('submit');
      await enter(page);
      expect(await heading(page)).toBe(check);
      expect((await page.locator('#comment').inputValue()).trim()).toBe(text);
      beside.wait(5_000);
      await press(page, 'button', send);
      expect(await heading(page)).toBe(thanks);
      withdraw = (await page.getByRole('link', { name: takeBack }).getAttribute('href')) ?? '';
    });
    expect(filesWith(text)).toEqual([]);
  });

  test('a moderator approves it, and the next build of the site shows it', async () => {
    await approve();
    await beside.built();
    await visit(article, async (page) => {
      expect(await page.locator('#comments').innerText()).toContain(text);
    });
  });

  test('another one answers it from its link, and stands below it', async () => {
    await visit(article, async (page) => {
      await press(page, 'link', reply);
      expect(await page.locator('blockquote').innerText()).toBe(text);
      await page.locator('#comment').fill(answer);
      await page.locator('#author').fill('Ana');
      await press(page, 'button', /Check comment|Revisar el comentario/);
      beside.wait(5_000);
      await press(page, 'button', send);
      expect(await heading(page)).toBe(thanks);
    });
    await approve();
    await beside.built();
    await visit(article, async (page) => {
      expect(await page.locator('#comments-title').innerText()).toBe(count);
      expect(await page.locator('.children .comment').innerText()).toContain(answer);
    });
  });

  test('it reads well: axe finds nothing, light and dark, and 320 px hold it', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const options = {
        javaScriptEnabled: true,
        colorScheme,
        viewport: { width: 320, height: 640 },
      };
      await visit(
        article,
        async (page) => {
          expect((await audit(page)).findings).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
        },
        options,
      );
    }
  });

  test('test 18: the first takes it back, and it is nowhere in the next build', async () => {
    expect(filesWith(text)).not.toEqual([]);
    await visit(withdraw, async (page) => {
      await press(page, 'button', button);
    });
    await beside.built();
    await visit(article, async (page) => {
      const said = await page.locator('#comments').innerText();
      expect(said).toContain(removed);
      expect(said).toContain(answer);
    });
    expect(filesWith(text)).toEqual([]);
  });
});
