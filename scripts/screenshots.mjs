// `pnpm screenshots`: the article and the home page as a person sees them, into `screenshots/` (not in git).
// With `--readme`, also the picture of the README.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import sharp from 'sharp';
import { getBrowser, launchArguments } from './browser.mjs';
import { serveSite } from './site-server.mjs';
import { buildExample, buildPackages, example, root } from './step.mjs';

const folder = join(root, 'screenshots');
const pages = {
  article: '/blog/intensive-outpatient-program/',
  home: '/',
  blog: '/blog/',
  'not-found': '/404.html',
};

for (const act of [buildPackages, buildExample]) {
  const { code, output } = await act();
  if (code !== 0) {
    console.error(output);
    process.exit(1);
  }
}
mkdirSync(folder, { recursive: true });
const server = await serveSite(join(example, 'dist'));
const browser = await chromium.launch({
  executablePath: await getBrowser(),
  args: launchArguments,
});

/** Opens a page with every lazy picture loaded. */
async function open(path, options) {
  const page = await browser.newPage({ reducedMotion: 'reduce', ...options });
  await page.goto(`${server.url}${path}`, { waitUntil: 'networkidle' });
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await Promise.allSettled([...document.images].map((image) => image.decode()));
    await document.fonts.ready;
  });
  return page;
}

for (const [name, path] of Object.entries(pages)) {
  for (const width of [360, 768, 1280]) {
    for (const colorScheme of ['light', 'dark']) {
      const page = await open(path, { colorScheme, viewport: { width, height: 900 } });
      await page.screenshot({
        path: join(folder, `${name}-${width}-${colorScheme}.png`),
        fullPage: true,
      });
      await page.close();
    }
  }
  const forced = await open(path, {
    forcedColors: 'active',
    viewport: { width: 1280, height: 900 },
  });
  await forced.screenshot({ path: join(folder, `${name}-1280-forced-colors.png`), fullPage: true });
  await forced.close();
  // A4 at 96 dpi, less the margins of a printer.
  const paper = await open(path, { viewport: { width: 720, height: 1050 } });
  await paper.emulateMedia({ media: 'print' });
  await paper.screenshot({ path: join(folder, `${name}-print.png`), fullPage: true });
  await paper.close();
}

if (process.argv.includes('--readme')) {
  // The top of the article, and beside it the first of its blocks.
  const size = { width: 1280, height: 1180 };
  const page = await open(pages.article, { colorScheme: 'light', viewport: size });
  const shots = [await page.screenshot()];
  await page.evaluate(() => {
    const list = document.querySelector('.hearten-benefit-list');
    window.scrollTo(0, (list?.getBoundingClientRect().top ?? 0) - 140);
  });
  shots.push(await page.screenshot());
  const half = { width: 820, height: Math.round((820 * size.height) / size.width) };
  const halves = await Promise.all(shots.map((shot) => sharp(shot).resize(half).toBuffer()));
  const gap = 20;
  const path = join(root, 'docs/images/article.png');
  mkdirSync(join(root, 'docs/images'), { recursive: true });
  const sheet = {
    width: 2 * half.width + gap,
    height: half.height,
    channels: 4,
    background: '#0000',
  };
  await sharp({ create: sheet })
    .composite(halves.map((input, index) => ({ input, top: 0, left: index * (half.width + gap) })))
    .png({ palette: true, quality: 80, effort: 10 })
    .toFile(path);
  console.log('docs/images/article.png');
}

await browser.close();
await server.close();
console.log(`Pictures are in ${folder}`);
