import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getBrowser, launchArguments } from '../../scripts/browser.mjs';
import { audit } from '../e2e/audit.ts';
import { readWidth } from '../e2e/keyboard.ts';
import { type Desk, openDesk } from './desk.ts';
import { wait } from './server.ts';

let desk: Desk;
let browser: Browser;
beforeAll(async () => {
  desk = await openDesk(path.join(import.meta.dirname, 'fixtures/site'));
  browser = await chromium.launch({ executablePath: await getBrowser(), args: launchArguments });
});
afterAll(async () => {
  await browser?.close();
  await desk?.stop();
});

const stories = [
  {
    lang: 'English',
    path: '/blog/calm/',
    colours: 'light',
    words: 'Call me on (212) 555-0142 if you like.',
    fields: ['Comment', 'Name', 'Post Comment'],
    check: [
      'Check your comment',
      'This may be private',
      'Send comment',
      'Please change this first',
    ],
    name: 'Name',
    thanks: ['Thank you. Your comment was received', 'Take this comment back'],
    back: ['Take your comment back?', 'Take it back', 'Your comment was taken back'],
    crisis: ['I think of suicide every night.', 'Call 988'],
  },
  {
    lang: 'Spanish',
    path: '/es/blog/calma/',
    colours: 'dark',
    words: 'Llámame al (212) 555-0142 si quieres.',
    fields: ['Comentario', 'Nombre', 'Publicar el comentario'],
    check: [
      'Revise su comentario',
      'Esto puede ser privado',
      'Enviar el comentario',
      'cambie esto primero',
    ],
    name: 'Nombre',
    thanks: ['Gracias. Recibimos su comentario', 'Retirar este comentario'],
    back: ['¿Retirar su comentario?', 'Retirarlo', 'Su comentario se retiró'],
    crisis: ['Pienso en el suicidio cada noche.', 'Llame al 988'],
  },
] as const;

describe.each(stories)(
  'test 23: without a script, by keyboard, at 400 % zoom, in $lang',
  (story) => {
    test('a reader writes, is warned, changes their words, sends them and takes them back', async () => {
      await visit(story, async (page) => {
        await write(page, story.fields, [story.words, 'Robin']);
        expect(await page.locator('h1').innerText()).toBe(story.check[0]);
        await look(page, 'check');
        expect(await page.locator('.panel').innerText()).toContain(story.check[1]);
        // What is wrong comes first, and the focus is there.
        await clear(page, 'author');
        await press(page, story.check[2]);
        expect(await page.locator(':focus').innerText()).toContain(story.check[3]);
        await look(page, 'error');
        await tabTo(page, story.name);
        await page.keyboard.type('Robin');
        await wait(3_100);
        await press(page, story.check[2]);
        expect(await page.locator('h1').innerText()).toBe(story.thanks[0]);
        await look(page, 'thanks');
        await press(page, story.thanks[1]);
        expect(await page.locator('h1').innerText()).toBe(story.back[0]);
        await look(page, 'withdraw');
        await press(page, story.back[1]);
        expect(await page.locator('h1').innerText()).toBe(story.back[2]);
        await look(page, 'withdrawn');
      });
    });

    test('a reader in a crisis is told whom to call before all else', async () => {
      await visit(story, async (page) => {
        await write(page, story.fields, [story.crisis[0], 'Robin']);
        const first = page.locator('main a').first();
        expect(await first.innerText()).toContain(story.crisis[1]);
        expect(await first.getAttribute('href')).toBe('tel:988');
        await look(page, 'crisis');
      });
    });

    test('the page of what is kept can be read', async () => {
      await visit(
        { ...story, path: `/_comments/privacy?lang=${story.path.startsWith('/es') ? 'es' : 'en'}` },
        (page) => look(page, 'privacy'),
      );
    });
  },
);

/** A browser without scripts as wide as a 1280 px window at 400 %. Test 24: nothing is refused by the policy of a page. */
async function visit(
  { path: place, colours }: { path: string; colours: 'light' | 'dark' },
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    colorScheme: colours,
    viewport: { width: 320, height: 640 },
  });
  const complaints: string[] = [];
  try {
    const page = await context.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('requestfailed', (request) => complaints.push(request.url()));
    await page.goto(desk.url + place);
    await act(page);
    // An answer with 422 is an error to the console, and the right one here.
    expect(complaints.filter((one) => !one.includes('422'))).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  } finally {
    await context.close();
  }
}

/** Looks at the page as axe does, at its width, and takes a picture for a person. */
async function look(page: Page, name: string): Promise<void> {
  expect(await page.evaluate(readWidth)).toEqual({ width: 320, wide: [] });
  const folder = process.env.HEARTEN_PICTURES;
  if (folder)
    await page.screenshot({
      path: path.join(folder, `${name}-${await page.locator('html').getAttribute('lang')}.png`),
      fullPage: true,
    });
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  expect(await auditTwin(page, isDark ? 'dark' : 'light')).toEqual([]);
}

/** What axe finds on the same page in a browser with scripts: it is one. */
async function auditTwin(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  const [body, url] = [await page.content(), page.url()];
  const context = await browser.newContext({ colorScheme, viewport: { width: 320, height: 640 } });
  try {
    const twin = await context.newPage();
    await twin.route(url, (route) => route.fulfill({ body, contentType: 'text/html' }));
    await twin.goto(url);
    return (await audit(twin)).findings;
  } finally {
    await context.close();
  }
}

async function write(
  page: Page,
  names: readonly string[],
  words: readonly string[],
): Promise<void> {
  for (const [index, text] of words.entries()) {
    await tabTo(page, names[index] ?? '');
    await page.keyboard.type(text);
  }
  await press(page, names.at(-1) ?? '');
}

async function clear(page: Page, id: string): Promise<void> {
  // Without `required` in its way, as a browser that knows no such thing sends it.
  await page.locator(`#${id}`).fill(' ');
}

async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await Promise.all([page.waitForEvent('domcontentloaded'), page.keyboard.press('Enter')]);
}

async function tabTo(page: Page, name: string): Promise<void> {
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab');
    const words = await page.evaluate(readName);
    if (words.startsWith(name)) return;
  }
  throw new Error(`Tab never came to ${name}.`);
}

/** What has the focus, by its words. Runs in the page. */
function readName(): string {
  const focus = document.activeElement;
  if (!(focus instanceof HTMLElement)) return '';
  const labels = 'labels' in focus ? (focus as HTMLInputElement).labels : null;
  return (labels?.[0]?.textContent ?? focus.textContent ?? '').replace(/\s+/g, ' ').trim();
}
