import type { Browser, Page } from 'playwright';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveSite } from '../../scripts/site-server.mjs';
import { post, Site } from '../bad-input/site.ts';
import { article, launch, pages } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

interface Screen {
  width: number;
  scale: number;
}

const screens = [360, 768, 1280].flatMap((width) => [1, 2].map((scale) => ({ width, scale })));
const phone = { width: 360, scale: 2 };
const tablet = { width: 768, scale: 1 };
const desk = { width: 1280, scale: 2 };

const find = (start: string) =>
  pages.filter((path) => path.startsWith(start) && path !== article).slice(0, 1);

/** A page of each kind. Those with large pictures are looked at on every screen. */
const kinds = [
  ...['/', article].map((path) => ({ path, on: screens })),
  ...['/blog/', '/category/', '/tag/', '/team/', '/team/elena', '/how-we-write/', '/404']
    .flatMap(find)
    .map((path) => ({ path, on: [phone, desk] })),
];

describe.each(kinds)('$path', ({ path, on }) => {
  test.each(on)(
    'has pictures as sharp as a screen of $width px at $scale× shows them, not much larger, and moves nothing',
    async (screen) => {
      await look(`${inject('address')}${path}`, screen, expectFit);
    },
  );
});

describe('covers of every shape', () => {
  const site = new Site('covers-shapes');
  let server: Awaited<ReturnType<typeof serveSite>>;
  const covers = ['wide', 'square', 'upright', 'tiny', 'small', 'banner', 'moving', 'drawn'];

  beforeAll(async () => {
    const draw = (width: number, height: number, background = '#486') =>
      sharp({ create: { width, height, channels: 3, background } })
        .png()
        .toBuffer();
    const frames = await Promise.all(['#486', '#864', '#468'].map((one) => draw(900, 500, one)));
    const pictures: Record<string, Uint8Array | string> = {
      'wide.png': await draw(2600, 1500),
      'square.png': await draw(1000, 1000),
      'upright.png': await draw(1200, 1800),
      'tiny.png': await draw(120, 80),
      'small.png': await draw(500, 280),
      'banner.png': await draw(2400, 600),
      'moving.gif': await sharp(frames, { join: { animated: true } })
        .gif({ loop: 0 })
        .toBuffer(),
      'drawn.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 150"/>',
    };
    site.write({ 'public/door.png': await draw(700, 400) });
    for (const [file, bytes] of Object.entries(pictures)) {
      const [name = ''] = file.split('.');
      site.write({
        [`src/content/posts/${name}/${file}`]: bytes,
        [`src/content/posts/${name}/index.md`]: post(
          `Words.\n\n![A door](/door.png)\n\n${'More words.\n\n'.repeat(9)}`,
          `heroImage: { src: ./${file}, alt: A ${name} picture, credit: 'Photo: Ana' }\n`,
        ),
      });
    }
    const { code, output } = await site.build();
    expect(code, output).toBe(0);
    server = await serveSite(`${site.folder}/dist`);
  });
  afterAll(() => server.close());

  const open = (name: string, screen: Screen, act: (page: Page, screen: Screen) => Promise<void>) =>
    look(`${server.url}/blog/${name}/`, screen, act);

  test.each(covers)(
    'a %s cover is sharp, moves nothing and stays within the page',
    async (name) => {
      for (const screen of [phone, tablet, desk]) {
        await open(name, screen, async (page) => {
          await expectFit(page, screen);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(wide).toBeLessThanOrEqual(screen.width);
        });
      }
    },
  );

  test.each([
    ['wide', 'cut to a wide shape', 2],
    ['square', 'whole', 1],
    ['upright', 'whole', 2 / 3],
    ['banner', 'whole', 4],
    ['small', 'whole', 500 / 280],
  ])('at a desk a %s cover is shown %s', async (name, _how, ratio) => {
    await open(name, desk, async (page) => {
      const box = await page.locator('.hearten-hero img').boundingBox();
      expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(ratio, 1);
      expect(box?.height).toBeLessThan(720);
      // In the middle.
      expect((box?.x ?? 0) + (box?.width ?? 0) / 2).toBeCloseTo(desk.width / 2, -1);
    });
  });

  test.each(['tiny', 'small'])('a %s cover is not blown up', async (name) => {
    await open(name, desk, async (page) => {
      const [shown, own] = await page
        .locator('.hearten-hero img')
        .evaluate((image: HTMLImageElement) => [image.width, Number(image.getAttribute('width'))]);
      expect(shown).toBeLessThanOrEqual(own ?? 0);
    });
  });

  test('a moving cover keeps all its frames', async () => {
    await open('moving', desk, async (page) => {
      const src = await page
        .locator('.hearten-hero img')
        .evaluate((image: HTMLImageElement) => image.currentSrc);
      const bytes = await (await fetch(src)).arrayBuffer();
      expect(await sharp(bytes, { pages: -1 }).metadata()).toMatchObject({ pages: 3, width: 900 });
    });
  });
});

/** Opens a page, hands it to `act`, and closes it. */
async function look(
  address: string,
  screen: Screen,
  act: (page: Page, screen: Screen) => Promise<void>,
): Promise<void> {
  const viewport = { width: screen.width, height: 800 };
  const context = await browser.newContext({ viewport, deviceScaleFactor: screen.scale });
  try {
    const page = await context.newPage();
    // Letters that arrive late may break a line elsewhere; here it is about pictures.
    await page.route('**/*.woff2', (route) => route.abort());
    // Pictures come after the words, as they do far from the server.
    await page.route(/\.(?:avif|webp|png|svg)$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      await route.continue();
    });
    await page.goto(address, { waitUntil: 'load' });
    await act(page, screen);
  } finally {
    await context.close();
  }
}

async function expectFit(page: Page, { scale }: Screen): Promise<void> {
  expect(await shifts(page)).toEqual([]);
  expect(await unfit(page, scale)).toEqual([]);
}

/** What is wrong with pictures on a page, each brought into view first. */
async function unfit(page: Page, scale: number): Promise<string[]> {
  await page.evaluate(async () => {
    for (const image of document.images) {
      // What is hidden is not loaded, and would never be ready.
      if (!image.checkVisibility()) continue;
      image.scrollIntoView({ behavior: 'instant' });
      await image.decode().catch(() => {});
    }
  });
  const all = await page.evaluate(readPictures);
  return all.flatMap(({ src, shown, file, widest, hasSize, isDrawing, isLone }) => {
    const needed = shown * scale;
    const about = `${src}: ${file} px for ${Math.round(needed)}`;
    if (!hasSize) return [`${about}; no width and height`];
    // A drawing is sharp in any size, and one file has no other beside it to choose.
    if (isDrawing) return [];
    // A picture of one file: somebody's portrait, twice as wide as it is shown, or one in the text of an article.
    if (isLone) return file + 2 < Math.min(needed, widest) ? [`${about}; too small`] : [];
    if (file + 2 < Math.min(needed, widest)) return [`${about}; too small, there is ${widest}`];
    return file > 1.6 * needed ? [`${about}; too large`] : [];
  });
}

/** Runs in the page. */
function readPictures() {
  return [...document.images]
    .filter((image) => image.checkVisibility() && image.getBoundingClientRect().width > 0)
    .map((image) => {
      const sets = [image, ...(image.closest('picture')?.querySelectorAll('source') ?? [])];
      const offered = sets
        .filter((set) => !set.getAttribute('media'))
        .flatMap((set) => [...(set.getAttribute('srcset') ?? '').matchAll(/ (\d+)w/g)])
        .map(([, width]) => Number(width));
      const set = sets
        .flatMap((one) => (one.getAttribute('srcset') ?? '').split(/,\s*/))
        .map((part) => part.split(' '))
        .find(([address = '']) => new URL(address, location.href).href === image.currentSrc);
      return {
        src: image.currentSrc.replace(/.*\//, ''),
        shown: image.getBoundingClientRect().width,
        // A chosen candidate says its width; `naturalWidth` is divided by its density.
        file: set?.[1] ? Number.parseInt(set[1], 10) : image.naturalWidth,
        widest: Math.max(0, ...offered) || image.naturalWidth,
        hasSize: image.hasAttribute('width') && image.hasAttribute('height'),
        isDrawing: image.currentSrc.endsWith('.svg'),
        isLone: offered.length === 0,
      };
    });
}

/** What moved since the page began to load, with all of it scrolled through. */
function shifts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const moved: string[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) {
        const what = entry.sources.map(({ node }) =>
          (node as Element | null)?.outerHTML?.slice(0, 60),
        );
        moved.push(`${entry.value.toFixed(4)}: ${what.join(', ')}`);
      }
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    for (let y = 0; y < document.body.scrollHeight; y += 500) {
      window.scrollTo({ top: y, behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }
    const seen = [...document.images].filter((image) => image.checkVisibility());
    await Promise.allSettled(seen.map((image) => image.decode()));
    await new Promise((resolve) => setTimeout(resolve, 100));
    observer.disconnect();
    return moved;
  });
}

interface Shift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}
