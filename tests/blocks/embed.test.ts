// An embed, with a second origin on this machine in the place of a video's.
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { serveSite } from '../../scripts/site-server.mjs';
import { post, Site } from '../bad-input/site.ts';
import { launch } from '../e2e/site.ts';

let browser: Browser;
let other: Server;
let host: string;
let asked: Pick<IncomingMessage, 'url' | 'headers'>[] = [];
let served: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  other = createServer((request, response) => {
    asked.push({ url: request.url, headers: request.headers });
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Film</title><h1>This is ${request.url}</h1>`);
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(other.address() as AddressInfo).port}`;
  const site = new Site('embed', files(host));
  const { code, output } = await site.build();
  if (code !== 0) throw new Error(output);
  expect(output).toContain(`${host}  frame (when pressed)  /blog/calm/, /blog/mdx/`);
  served = await serveSite(path.join(site.folder, 'dist'));
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  other?.close();
});
beforeEach(() => {
  asked = [];
});

function files(host: string) {
  const film = `src="http://${host}/film" title="A walk through our house"`;
  const map = `src="http://${host}/map" title="From the bus to our door" ratio="4/3"`;
  return {
    'astro.config.mjs': `import { hearten } from '@hearten/theme';
import { defineConfig } from 'astro/config';

export default defineConfig({
  integrations: [hearten({ hosts: { '${host}': 'frame', 'unused.example': 'frame' } })],
});
`,
    'public/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'src/content/posts/calm.md': post(
      `::embed{${film}}\n\n:::embed{${map}}\nThe door is on Fern Street.\n:::`,
    ),
    'src/content/posts/mdx.mdx': post(
      `<Embed ${film} />\n\n<Embed src={\`http://${host}/map\`} title="Map" />`,
    ),
    'src/content/posts/plain.md': post('Words alone.'),
  };
}

async function open(
  address: string,
  act: (page: Page, complaints: string[]) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const complaints: string[] = [];
  try {
    const page = await context.newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    await page.goto(`${served.url}${address}`, { waitUntil: 'networkidle' });
    await act(page, complaints);
  } finally {
    await context.close();
  }
}

const load = (page: Page) => page.getByRole('link', { name: 'Load “A walk through our house”' });

test.each([
  ['Markdown', '/blog/calm/', true],
  ['Markdown, without JavaScript', '/blog/calm/', false],
  ['MDX', '/blog/mdx/', true],
])(
  'in %s nothing is loaded before the press, and just one frame after it',
  async (_how, address, javaScriptEnabled) => {
    await open(
      address,
      async (page, complaints) => {
        await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
        expect(asked).toEqual([]);
        const before = await page.locator('iframe').first().boundingBox();
        await load(page).click();
        await page.frameLocator('iframe').first().getByText('This is /film').waitFor();
        expect(asked.map(({ url }) => url)).toEqual(['/film']);
        // The name of the site, which players ask for; not the page.
        expect(asked[0]?.headers.referer).toBe(`${served.url}/`);
        const after = await page.locator('iframe').first().boundingBox();
        expect(after?.height).toBe(before?.height);
        expect(page.url()).toBe(`${served.url}${address}`);
        expect(complaints).toEqual([]);
      },
      { javaScriptEnabled },
    );
  },
);

test('it works by keyboard, and the page stays where it is', async () => {
  await open('/blog/calm/', async (page) => {
    await load(page).focus();
    await page.keyboard.press('Enter');
    await page.frameLocator('iframe').first().getByText('This is /film').waitFor();
    expect(await load(page).evaluate((link) => link === document.activeElement)).toBe(true);
    await page.getByRole('link', { name: 'Load “From the bus to our door”' }).press('Enter');
    await page.frameLocator('iframe').nth(1).getByText('This is /map').waitFor();
    await page.frameLocator('iframe').first().getByText('This is /film').waitFor();
  });
});

test('a page may show the declared hosts it names, and other pages none', async () => {
  const policyOf = async (address: string) =>
    /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(
      await (await fetch(`${served.url}${address}`)).text(),
    )?.[1];
  expect(await policyOf('/blog/calm/')).toContain(`frame-src 'self' ${host};`);
  expect(await policyOf('/blog/calm/')).not.toContain('unused.example');
  expect(await policyOf('/blog/plain/')).not.toContain('frame-src');
});

test('an empty frame lets the drawing behind it show, in the dark too', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const look = async (page: Page) => {
      const frame = page.locator('iframe').first();
      const picture = await frame.screenshot();
      const { channels } = await sharp(picture).greyscale().stats();
      const lightness = channels[0]?.mean ?? 0;
      // White, were the frame a page of its own.
      expect(lightness, colorScheme).toSatisfy((mean: number) =>
        colorScheme === 'light' ? mean > 200 : mean < 80,
      );
    };
    await open('/blog/calm/', look, { colorScheme });
  }
});

test('on paper the address stands there, and no frame', async () => {
  await open('/blog/calm/', async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('iframe').first().isVisible()).toBe(false);
    const after = await load(page).evaluate((link) => getComputedStyle(link, '::after').content);
    expect(after).toContain(`http://${host}/film`);
  });
});
