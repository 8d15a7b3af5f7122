import { writeSetting } from '@hearten/comments/service';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getBrowser, launchArguments } from '../../scripts/browser.mjs';
import { audit, auditColours } from '../e2e/audit.ts';
import { readWidth, walkByKeyboard } from '../e2e/keyboard.ts';
import { type Desk, openDesk, password } from './desk.ts';

let desk: Desk;
let browser: Browser;
beforeAll(async () => {
  desk = await openDesk();
  browser = await chromium.launch({ executablePath: await getBrowser(), args: launchArguments });
});
afterAll(async () => {
  await browser?.close();
  await desk?.stop();
});

interface Visit {
  page: Page;
  /** What the console complained about, refused by the policy of the page among it. */
  complaints: string[];
}

/** A browser without scripts, at the desk. */
async function visit(options: BrowserContextOptions, act: (visit: Visit) => Promise<void>) {
  const context = await browser.newContext({ javaScriptEnabled: false, ...options });
  const complaints: string[] = [];
  try {
    const page = await context.newPage();
    page.on('console', (message) => {
      // That something was not found, a page of ours says itself.
      if (!message.text().includes('status of 404')) complaints.push(message.text());
    });
    page.on('requestfailed', (request) => complaints.push(request.url()));
    await page.goto(`${desk.url}/_comments/admin`);
    await act({ page, complaints });
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const heard: string[] = [];
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    const words = await page.evaluate(readName);
    if (typeof name === 'string' ? words === name : name.test(words)) return;
    heard.push(words);
  }
  throw new Error(`Tab never came to ${name}, but to: ${heard.join(' | ')}`);
}

/** What has the focus, by its words. Runs in the page. */
function readName(): string {
  const focus = document.activeElement;
  if (!(focus instanceof HTMLElement)) return '';
  const labels = 'labels' in focus ? (focus as HTMLInputElement).labels : null;
  const words = focus.ariaLabel ?? labels?.[0]?.textContent ?? focus.textContent ?? '';
  return words.replace(/\s+/g, ' ').trim();
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await Promise.all([page.waitForEvent('domcontentloaded'), page.keyboard.press('Enter')]);
}

async function logIn(page: Page, submit = 'Log in'): Promise<void> {
  // The name gets the focus by itself.
  await page.locator('#name:focus').waitFor();
  await page.keyboard.type('rosa');
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await press(page, submit);
}

const heading = (page: Page) => page.locator('h1').innerText();
const status = (page: Page) => page.locator('[role=status]').innerText();

describe('test 23: by keyboard alone, without a script, at 400 % zoom', () => {
  // 1280 px at 400 %.
  const zoomed = { viewport: { width: 320, height: 640 } };

  test('a moderator logs in, reads, takes words out, approves and erases', async () => {
    const text = 'You can call me on (555) 555-0142. The evening groups helped me.';
    const id = await desk.send({ author: 'Robin', text });
    await visit(zoomed, async ({ page }) => {
      await logIn(page);
      expect(await heading(page)).toBe('Comments that wait');
      await press(page, 'From Robin');
      expect(await page.locator('mark').innerText()).toContain('555-0142 (Phone number)');
      await tabTo(page, /^“.*555-0142” Phone number$/);
      await tabTo(page, 'Mark other words to take out');
      await page.keyboard.press('Enter');
      await tabTo(page, 'Mark other words to take out');
      await page.keyboard.press('Control+End');
      for (let letter = 0; letter < 'helped me.'.length; letter += 1) {
        await page.keyboard.press('ArrowLeft');
      }
      await page.keyboard.type('[[');
      await page.keyboard.press('Control+End');
      await page.keyboard.type(']]');
      await press(page, 'See how it would look');
      expect(await page.locator('.words').innerText()).toMatch(
        /^You can call me on \(?\[removed\]\. The evening groups \[removed\]$/,
      );
      await press(page, 'Approve like this');
      expect(await status(page)).toContain(`${id} is approved.`);

      await press(page, /^Public 1$/);
      await press(page, 'From Robin');
      expect(await page.locator('main').innerText()).toContain('waits for the next build');
      await press(page, 'Erase…');
      expect(await heading(page)).toBe(`Erase ${id}?`);
      await press(page, 'Erase for good');
      expect(await status(page)).toContain(`${id} is erased.`);
      await press(page, 'Log out');
      expect(await heading(page)).toBe('Log in to moderate');
    });
  });

  test('the same words are there in Spanish', async () => {
    await desk.send({ author: 'Ana', text: '¿Hay grupos por la tarde?' });
    await visit({ ...zoomed, locale: 'es-MX' }, async ({ page }) => {
      await logIn(page, 'Entrar');
      expect(await heading(page)).toBe('Comentarios que esperan');
      await press(page, 'De Ana');
      await press(page, 'Rechazar');
      expect(await status(page)).toContain('está rechazado');
      await press(page, 'Deshacer');
      expect(await status(page)).toContain('vuelve a esperar');
    });
  });
});

describe('every page of the desk', () => {
  const text = 'My son is 12. Write to robin@example.org. I thought about suicide. '.repeat(3);
  const long = 'https://clinic.example/'.padEnd(400, 'x');
  let places: Place[];
  beforeAll(async () => {
    const id = await desk.send({ author: 'Robin Fictional', text: `${text}\n\n${long}` });
    const answered = await desk.send({ author: 'Sam', text: 'Thank you.' });
    const { db } = desk.service.context;
    await writeSetting(db, 'reviewers', ['rosa', 'sam']);
    await db
      .updateTable('comment')
      .set({ state: 'approved', public_text: 'Thank you.' })
      .where('public_id', '=', answered)
      .execute();
    const comment = `/comment/${id}`;
    const reply = `/comment/${answered}/reply`;
    places = [
      ...[
        '',
        comment,
        `${comment}/erase`,
        '/events',
        '/person',
        '/settings',
        '?show=public',
        reply,
      ],
      [comment, (page) => page.click('button[value=preview]')],
      [comment, (page) => page.click('text=Mark other words')],
      [reply, (page) => say(page, 'As our patient you did well.')],
      ['/person', (page) => page.click('button[value=show]')],
      ['', (page) => page.click('button[value=spam]')],
      ['/find?id=c_nobody', async () => undefined],
    ];
  });

  const looks = [
    { colorScheme: 'dark', width: 1280 },
    { colorScheme: 'light', width: 320 },
    { colorScheme: 'light', width: 1280 },
  ] as const;
  // Two looks show both palettes and both widths; `test:all` has the third.
  const some = looks.slice(0, process.env.HEARTEN_ALL === '1' ? 3 : 2);

  test.each(some)(
    'test 23: has no finding of axe, $colorScheme at $width px',
    async ({ colorScheme, width }) => {
      // axe is a script; of the page's own there is none, which its policy holds.
      const options = { colorScheme, viewport: { width, height: 720 }, javaScriptEnabled: true };
      // The other palette changes colours alone.
      const look = colorScheme === 'dark' ? auditColours : audit;
      await visit(options, async ({ page }) => {
        const seen = [(await look(page)).findings];
        await logIn(page);
        for (const place of places) {
          await go(page, place);
          seen.push((await look(page)).findings);
        }
        expect(seen.flat()).toEqual([]);
      });
    },
  );

  test('test 23: is as wide as the window at 320 px, and Tab comes to all of it in order', async () => {
    await visit({ viewport: { width: 320, height: 640 } }, async ({ page }) => {
      await logIn(page);
      for (const path of places.filter((place) => typeof place === 'string')) {
        await go(page, path);
        const { width, wide } = await page.evaluate(readWidth);
        expect({ path, width, wide }).toEqual({ path, width: 320, wide: [] });
        const { stops, unseen, missed } = await walkByKeyboard(page);
        expect(stops).toBeGreaterThan(5);
        expect({ path, unseen, missed }).toEqual({ path, unseen: [], missed: [] });
      }
    });
  });
});

/** A page by its address under the desk, and what is done there to see another. */
type Place = string | [path: string, act: (page: Page) => Promise<unknown>];

async function go(page: Page, place: Place): Promise<void> {
  const [path, act] = typeof place === 'string' ? [place] : place;
  await page.goto(`${desk.url}/_comments/admin${path}`);
  await act?.(page);
  await page.waitForLoadState('load');
}

async function say(page: Page, words: string): Promise<void> {
  await page.fill('#reply', words);
  await page.click('button[value=check]');
}
