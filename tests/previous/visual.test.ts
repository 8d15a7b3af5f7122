import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { type Browser, chromium } from 'playwright';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchArguments } from '../../scripts/browser.mjs';
import { serveSite } from '../../scripts/site-server.mjs';
import { root } from '../../scripts/step.mjs';
import { dist, pageTypes } from '../e2e/site.ts';

const previous = inject('previous');
const pictures = join(root, 'test-results/visual');
const widths = [360, 1280];
const before = 'reason' in previous ? undefined : join(previous.tree, 'examples/clinic/dist');

type Server = Awaited<ReturnType<typeof serveSite>>;

interface Picture {
  data: Buffer;
  width: number;
  height: number;
}

interface Row {
  page: string;
  width: number;
  /** How many of its pixels differ, in percent. */
  differs: string;
  /** How high it was and is, in pixels. */
  height: string;
}

let browser: Browser;
let old: Server | undefined;
let present: Server;
const rows: Row[] = [];

beforeAll(async () => {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const args = launchArguments;
  browser = await chromium.launch({ executablePath: inject('browser'), args });
  if (before) old = await serveSite(before);
  present = await serveSite(dist);
});

afterAll(async () => {
  await Promise.all([browser.close(), old?.close(), present.close()]);
  if ('reason' in previous) return;
  const report = table(rows);
  writeFileSync(join(pictures, 'report.md'), report);
  console.log(`Compared with ${previous.commit}; pictures are in test-results/visual\n\n${report}`);
});

// What looks otherwise is for people to judge, who know what a commit is for; what is broken is not.
test.for(pageTypes)(
  '%s beside the previous commit’s: nothing is broken',
  async (page, { skip }) => {
    if ('reason' in previous) return skip(previous.reason);
    if (!existsSync(join(before ?? '', fileOf(page))))
      return skip('The previous commit has no such page.');
    for (const width of widths) {
      const was = await shoot(`${old?.url}${page}`, width);
      const is = await shoot(`${present.url}${page}`, width);
      rows.push(await compare({ page, width, was, is }));
      expect(problemsOf({ page, width, was, is })).toEqual([]);
    }
  },
);

function fileOf(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path;
}

async function shoot(url: string, width: number): Promise<Picture> {
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  try {
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.evaluate(async () => {
      for (const image of document.images) image.loading = 'eager';
      await Promise.allSettled([...document.images].map((image) => image.decode()));
      await document.fonts.ready;
    });
    const png = await page.screenshot({ fullPage: true });
    const { data, info } = await sharp(png)
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { data, width: info.width, height: info.height };
  } finally {
    await page.close();
  }
}

interface Pair {
  page: string;
  width: number;
  was: Picture;
  is: Picture;
}

/** Writes both, and where they differ, and says how much. */
async function compare({ page, width, was, is }: Pair): Promise<Row> {
  const size = { width: Math.max(was.width, is.width), height: Math.max(was.height, is.height) };
  const [a, b] = await Promise.all([enlarge(was, size), enlarge(is, size)]);
  const diff = Buffer.alloc(a.length);
  const count = pixelmatch(a, b, diff, size.width, size.height, { threshold: 0.1 });
  const share = (100 * count) / (size.width * size.height);
  if (count > 0) {
    const name = `${page.replaceAll(/\W+/g, '-').replaceAll(/^-|-$/g, '') || 'home'}-${width}`;
    for (const [what, data] of [
      ['before', a],
      ['after', b],
      ['difference', diff],
    ] as const) {
      const raw = { ...size, channels: 4 as const };
      await sharp(data, { raw })
        .png()
        .toFile(join(pictures, `${name}-${what}.png`));
    }
  }
  const height = was.height === is.height ? `${is.height}` : `${was.height} → ${is.height}`;
  return { page, width, differs: count === 0 ? 'no' : `${share.toFixed(2)} %`, height };
}

/** The same picture on a larger ground. */
function enlarge({ data, width, height }: Picture, size: { width: number; height: number }) {
  return sharp(data, { raw: { width, height, channels: 4 } })
    .extend({
      right: size.width - width,
      bottom: size.height - height,
      background: { r: 255, g: 255, b: 255, alpha: 1 },
    })
    .raw()
    .toBuffer();
}

/** What no commit is for: an empty page, one that does not fit, or one that lost most of what it had. */
function problemsOf({ page, width, was, is }: Pair): string[] {
  const at = `${page} at ${width} px`;
  return [
    ...(is.data.every((value, index) => value === is.data[index % 4]) ? [`${at} is empty`] : []),
    ...(is.width > width ? [`${at} is ${is.width} px wide`] : []),
    ...(is.height < was.height / 2 ? [`${at} is ${is.height} px high, and was ${was.height}`] : []),
  ];
}

function table(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ page, width, differs, height }) => `| ${page} | ${width} | ${differs} | ${height} |`,
  );
  return ['| Page | Width | Differs | Height |', '| --- | --: | --: | --: |', ...lines, ''].join(
    '\n',
  );
}
