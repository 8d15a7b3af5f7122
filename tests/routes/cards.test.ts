import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { DevServer } from '../bad-input/dev-server.ts';
import { type Built, type Files, post, Site, testimonial } from '../bad-input/site.ts';
import { Page } from './page.ts';

const posts = 'src/content/posts';

/** A site with the plugin. */
const config = (options = '', theme = '') => `import { defineConfig } from 'astro/config';
import { og } from '@hearten/og/astro';
import { hearten } from '@hearten/theme';
export default defineConfig({
  site: 'https://clinic.example',
  base: '/care',
  trailingSlash: 'always',
  i18n: { defaultLocale: 'en', locales: ['en', 'es'] },
  integrations: [hearten({ blogs: [{ perPage: 1 }], ${theme} plugins: [og({ ${options} })] })],
});
`;

const titled = (title: string, fields = '') =>
  post('Text.', fields).replace('A calm evening', title);

async function files(): Promise<Files> {
  const blank = { width: 1400, height: 800, channels: 3, background: '#a9c7b0' } as const;
  const picture = await sharp({ create: blank }).png().toBuffer();
  return {
    'astro.config.mjs': config(),
    'src/content/categories/care.yml': 'name: Levels of care\ndescription: What each program is.\n',
    'src/content/team/rosa.yml':
      'name: Rosa Field\ncredentials: LCSW\nrole: Clinician\nbio: Rosa checks.\n',
    'src/content/testimonials/m.yml': testimonial,
    [`${posts}/calm/hero.png`]: picture,
    [`${posts}/calm/index.md`]: titled(
      'Calm & steady',
      'heroImage: { src: ./hero.png, alt: A hill }\ncategory: care\nreviewedBy: rosa\n',
    ),
    [`${posts}/plain.md`]: titled('Plain'),
    [`${posts}/own.md`]: titled('Own', 'og: false\n'),
    [`${posts}/said.md`]: titled('Said', 'og: { message: You are not alone. }\n'),
    [`${posts}/es/calma.md`]: titled('Calma'),
  };
}

describe('a site with a picture for every page', () => {
  const site = new Site('cards', {});
  const dist = path.join(site.folder, 'dist');
  let built: Built;
  const page = (name: string) => new Page(site.page(`${name}index.html`));
  const alt = (name: string) => page(name).meta('og:image:alt');

  beforeAll(async () => {
    site.write(await files());
    built = await site.build();
  });

  test('is built, and every page names a picture that is there, in its size and type', async () => {
    expect(built.code, built.output).toBe(0);
    const pages = site
      .pages()
      .filter((name) => name !== '404.html' && site.page(name).includes('og:type'));
    expect(pages.length).toBeGreaterThan(12);
    for (const name of pages) {
      const shown = new Page(site.page(name));
      const address = shown.meta('og:image') ?? '';
      expect(address, name).toMatch(
        /^https:\/\/clinic\.example\/care\/og\/[a-z/-]+\.[0-9a-f]{6}\.(?:png|jpg)$/,
      );
      const file = path.join(dist, new URL(address).pathname.replace('/care/', ''));
      const { width, height, format } = await sharp(file).metadata();
      expect(shown.meta('og:image:type')).toBe(`image/${format}`);
      expect([width, height].map(String)).toEqual([
        shown.meta('og:image:width'),
        shown.meta('og:image:height'),
      ]);
      expect(shown.meta('og:image:alt')).toMatch(/Fern Hill Clinic\.$/);
      expect(shown.meta('twitter:card')).toBe('summary_large_image');
    }
  });

  test('each page’s picture says what it is about', () => {
    expect(alt('blog/calm/')).toBe('Levels of care. Calm & steady. Fern Hill Clinic.');
    expect(alt('blog/said/')).toBe('You are not alone. Fern Hill Clinic.');
    expect(alt('category/care/')).toBe(
      'Topics. Levels of care. What each program is. Fern Hill Clinic.',
    );
    expect(alt('team/rosa/')).toBe('Our team. Rosa Field. LCSW · Clinician. Fern Hill Clinic.');
    // The later pages of a list have the picture of the first.
    expect(page('blog/page/2/').meta('og:image')).toBe(page('blog/').meta('og:image'));
    // An article that wants none and has no picture of its own has that of the site.
    expect(page('blog/own/').meta('og:image')).toBe(page('').meta('og:image'));
  });

  test('a page in another language has a picture in its language', () => {
    expect(alt('es/blog/calma/')).toBe('Calma. Fern Hill Clinic.');
    expect(alt('es/team/')).toMatch(/^Nuestro equipo\./);
    expect(page('es/').meta('og:image')).not.toBe(page('').meta('og:image'));
  });

  test('the second build draws nothing, a changed title one card, and old files are gone', async () => {
    expect(built.output).toMatch(/\d+ cards: [1-9]\d* drawn, 0 kept/);
    const before = page('blog/plain/').meta('og:image');
    expect((await site.build()).output).toMatch(/\d+ cards: 0 drawn, [1-9]\d* kept/);
    site.write({ [`${posts}/plain.md`]: titled('Plainer') });
    expect((await site.build()).output).toMatch(/\d+ cards: 1 drawn/);
    const after = page('blog/plain/').meta('og:image') ?? '';
    expect(after).not.toBe(before);
    expect(globSync('og/blog/plain.*', { cwd: dist })).toEqual([
      path.join('og/blog', path.basename(after)),
    ]);
  });
});

test('words without a consent for preview pictures stop the build, and are in no file of it', async () => {
  const site = new Site('cards-consent', {
    ...(await files()),
    [`${posts}/plain.md`]: titled('Plain', 'og: { testimonial: m }\n'),
  });
  const { code, output } = await site.build();
  expect(code).toBe(1);
  expect(output).toMatch(/plain\.md:5.*does not cover preview pictures/);
  expect(existsSync(path.join(site.folder, 'dist'))).toBe(false);
  site.write({
    'src/content/testimonials/m.yml': testimonial.replace('[website]', '[website, og]'),
  });
  const allowed = await site.build();
  expect(allowed.code, allowed.output).toBe(0);
  const shown = new Page(site.page('blog/plain/index.html'));
  expect(shown.meta('og:image:alt')).toBe('“They listened without hurry.” M. Fern Hill Clinic.');
});

test('a card that cannot be drawn is told with its article, has the site’s in its place, and `strict` stops the build', async () => {
  const site = new Site('cards-failed', {
    ...(await files()),
    [`${posts}/plain.md`]: titled('你好'),
  });
  const { code, output } = await site.build();
  expect(code, output).toBe(0);
  expect(output).toMatch(
    /src\/content\/posts\/plain\.md {2}error {2}No font of the cards has “你好”.*`@fontsource\/noto-sans-sc`/,
  );
  const address = new Page(site.page('blog/plain/index.html')).meta('og:image') ?? '';
  const file = path.join(site.folder, 'dist', new URL(address).pathname.replace('/care/', ''));
  expect(await sharp(file).metadata()).toMatchObject({ width: 1200, height: 630 });
  site.write({ 'astro.config.mjs': config('strict: true') });
  const strict = await site.build();
  expect(strict.code).toBe(1);
  expect(strict.output).toMatch(/A card could not be drawn as it should be, and `strict` is set/);
  expect(strict.output).not.toMatch(/at .*\.js:\d+/);
});

test('a wrong colour or logo is told, and the build goes on', async () => {
  const site = new Site('cards-colour', {
    ...(await files()),
    'astro.config.mjs': config('', "tokens: { clay: 'var(--mine)' },"),
  });
  const { code, output } = await site.build();
  expect(code, output).toBe(0);
  expect(output).toMatch(
    /astro\.config\.mjs {2}error {2}The colour `clay` of the cards cannot be read/,
  );
});

test('the dev server draws the picture of a page when it is asked for', async () => {
  const site = new Site('cards-dev', await files());
  const server = await DevServer.start(site);
  try {
    await server.says(/watching for file changes/);
    const shown = new Page(await server.page('/care/blog/calm/'));
    const { pathname } = new URL(shown.meta('og:image') ?? '');
    const image = await server.answer(pathname);
    expect(image.headers.get('content-type')).toBe('image/jpeg');
    const { width, height } = await sharp(Buffer.from(await image.arrayBuffer())).metadata();
    expect([width, height]).toEqual([1200, 630]);
  } finally {
    await server.stop();
  }
});
