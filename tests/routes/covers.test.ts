import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Built, type Files, post, Site } from '../bad-input/site.ts';
import { told } from '../cli/hearten.ts';
import { deadAddresses, Page } from './page.ts';
import { PictureHost } from './picture-host.ts';

const posts = 'src/content/posts';

const config = (options: string) => `import { defineConfig } from 'astro/config';
import { hearten } from '@hearten/theme';
export default defineConfig(${options});
`;

function draw(width: number, height: number, background = '#357'): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();
}

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="450"/>';

/** Every address a browser would fetch a picture from. */
function picturesOf(page: Page): string[] {
  return ['img', 'source'].flatMap((name) =>
    page.all(name).flatMap(({ properties }) => {
      const set = ([] as unknown[]).concat(properties.srcSet ?? []).join(',');
      return [properties.src, ...set.split(',').map((part) => part.trim().split(' ')[0])]
        .filter(Boolean)
        .map(String);
    }),
  );
}

describe('covers in public/ and on another host', () => {
  const site = new Site('covers');
  let host: PictureHost;
  let first: Built;
  const dist = path.join(site.folder, 'dist');
  const cache = path.join(site.folder, 'node_modules/.astro');
  const page = (name: string) => new Page(site.page(`blog/${name}/index.html`));
  const sizes = () => globSync('hearten/picture-sizes/*', { cwd: cache });

  beforeAll(async () => {
    host = new PictureHost(
      {
        '/cover.png': { type: 'image/png', bytes: await draw(1500, 1000) },
        '/dusk.png': { type: 'image/png', bytes: await draw(1500, 1000, '#123') },
        '/drawing.svg': { type: 'image/svg+xml', bytes: Buffer.from(drawing) },
        '/lu.png': { type: 'image/png', bytes: await draw(300, 400) },
        '/home.png': { type: 'image/png', bytes: await draw(1000, 800) },
      },
      { 'cache-control': 'public, max-age=3600' },
    );
    await host.open();
    const at = host.address;
    site.write({
      'astro.config.mjs': config(
        `{ site: 'https://clinic.example', base: '/care', image: { domains: ['127.0.0.1'] }, integrations: [hearten({ logo: '/logo.svg', homeImage: { src: '${at}/home.png', dark: '/covers/door.png', alt: 'Our house' } })] }`,
      ),
      'public/logo.svg': drawing,
      'public/covers/door.png': await draw(1000, 700),
      [`${posts}/public.md`]: post('Text.', 'heroImage: /covers/door.png\nauthor: lu\n'),
      [`${posts}/remote.md`]: post(
        '## One\n\nText.',
        `heroImage: { src: '${at}/cover.png', dark: '${at}/dusk.png', alt: A gate, credit: 'Photo: Ana', creditUrl: 'https://a.example/' }\nauthor: lu\n`,
      ),
      [`${posts}/drawn.md`]: post(
        'Text.',
        `heroImage:\n  alt: A drawn gate\n  src: ${at}/drawing.svg\n`,
      ),
      'src/content/team/lu.yml': `name: Lu Park\nrole: Nurse\nbio: Lu listens.\nphoto: ${at}/lu.png\n`,
    } satisfies Files);
    first = await site.build();
  });
  afterAll(() => host.close());

  test('are built: each is asked for its size, and fetched once', () => {
    expect(first.code, first.output).toBe(0);
    const asked = host.take();
    expect(asked.filter((url) => url === '/cover.png')).toHaveLength(2);
    // The portrait’s size does not matter, since it is cut to a square.
    expect(asked.filter((url) => url === '/lu.png')).toHaveLength(1);
  });

  test('come from the site itself, each file there', () => {
    const all = site.pages().flatMap((name) => picturesOf(new Page(site.page(name))));
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter((address) => !address.startsWith('/care/'))).toEqual([]);
    expect(deadAddresses(site, { base: '/care' })).toEqual([]);
  });

  test.each([
    ['public', { width: 1000, height: 700, alt: '' }, ['480w', '800w', '1000w']],
    ['remote', { width: 1500, height: 1000, alt: 'A gate' }, ['480w', '800w', '1500w']],
    ['drawn', { width: 900, height: 450, alt: 'A drawn gate' }, []],
  ])('that of the article %s says its size and has the widths it needs', (name, facts, widths) => {
    const [image] = page(name).all('img').slice(-1);
    expect(image?.properties).toMatchObject(facts);
    const [source] = page(name).all('source').slice(-1);
    const set = ([] as unknown[]).concat(source?.properties.srcSet ?? []).map(String);
    expect(set.flatMap((part) => part.split(/,\s*/)).map((part) => part.split(' ')[1])).toEqual(
      widths,
    );
  });

  test('are of the form and the width their names say', async () => {
    const [source] = page('remote').all('source').slice(-1);
    const files = String(source?.properties.srcSet).split(/,\s*/);
    const read = files.map(async (part) => {
      const [address = '', width = ''] = part.split(' ');
      const file = readFileSync(path.join(dist, address.replace('/care', '')));
      const { format, width: real, height } = await sharp(file).metadata();
      expect([format, `${real}w`]).toEqual(['heif', width]);
      expect(height).toBe(Math.round((Number(real) * 2) / 3));
    });
    await Promise.all(read);
  });

  test('stand where a page is shared as a JPEG of 1200 by 630, or as much as there is of it', async () => {
    const shown = await Promise.all(
      ['public', 'remote', 'drawn'].map(async (name) => {
        const address = page(name).meta('og:image');
        if (!address) return undefined;
        const { pathname, origin } = new URL(address);
        const bytes = readFileSync(path.join(dist, pathname.replace('/care', '')));
        const { format, width, height } = await sharp(bytes).metadata();
        const said = ['og:image:width', 'og:image:height'].map((key) => page(name).meta(key));
        expect(said).toEqual([String(width), String(height)]);
        return [origin, format, width, height];
      }),
    );
    expect(shown).toEqual([
      ['https://clinic.example', 'jpeg', 1000, 525],
      ['https://clinic.example', 'jpeg', 1200, 630],
      undefined,
    ]);
  });

  test('name who made them under the article and in the feed, not on the cards of lists', () => {
    const credit = /Photo: Ana/;
    expect(page('remote').text).toMatch(credit);
    expect(page('remote').links.get('https://a.example/')).toBe('Photo: Ana');
    expect(site.page('index.html')).not.toMatch(credit);
    const feed = new XMLParser().parse(site.page('rss.xml')) as {
      rss: { channel: { item: { title: string; link: string; 'content:encoded': string }[] } };
    };
    const { 'content:encoded': html } =
      feed.rss.channel.item.find(({ link }) => link.includes('/remote/')) ?? {};
    expect(html).toMatch(
      /<figure><img src="https:\/\/clinic\.example\/care\/[^"]+\.jpeg" width="1200" height="630" alt="A gate"><figcaption><a href="https:\/\/a\.example\/">Photo: Ana<\/a><\/figcaption><\/figure>/,
    );
  });

  test('are asked for their size once: a second build asks for nothing', async () => {
    host.take();
    const { code, output } = await site.build();
    expect(code, output).toBe(0);
    expect(host.take()).toEqual([]);
    expect(sizes()).toHaveLength(4);
  });

  test('are asked again where what was kept is damaged', async () => {
    for (const name of sizes()) writeFileSync(path.join(cache, name), '{"width":');
    host.take();
    const { code, output } = await site.build();
    expect(code, output).toBe(0);
    expect(host.take().sort()).toEqual(['/cover.png', '/drawing.svg', '/dusk.png', '/home.png']);
    expect(page('remote').all('img').at(-1)?.properties).toMatchObject({ width: 1500 });
  });

  test('are built without a connection where they are known, and told with their place where not', async () => {
    await host.close();
    rmSync(dist, { recursive: true });
    const known = await site.build();
    expect(known.code, known.output).toBe(0);
    expect(page('remote').all('img').at(-1)?.properties).toMatchObject({ width: 1500 });

    rmSync(cache, { recursive: true });
    const { code, output } = await site.build();
    expect(code).toBe(1);
    expect(output).toContain('src/content/posts/remote.md:5:19');
    expect(output).toContain('src/content/posts/drawn.md:7:8');
    expect(output).toContain(`The picture at ${host.address}/cover.png cannot be read`);
    expect(output).toContain('unread-picture');
    expect(output).not.toMatch(/^\s+at /m);
    await host.open();
  });
});

test('covers that cannot be shown stop a build, each with its place and what to do', async () => {
  const site = new Site('covers-wrong', {
    'astro.config.mjs': config(
      "{ image: { domains: ['pictures.example'] }, integrations: [hearten()] }",
    ),
    'public/covers/Door.png': await draw(20, 20),
    [`${posts}/missing.md`]: post('Text.', 'heroImage: /covers/dor.png\n'),
    [`${posts}/elsewhere.md`]: post(
      'Text.',
      "heroImage:\n  src: 'https://elsewhere.example/a.png'\n  alt: A gate\n",
    ),
    'src/content/team/lu.yml':
      'name: Lu Park\nrole: Nurse\nbio: Lu listens.\nphoto: http://faces.example/lu.png\n',
  });
  const { code, output } = await site.build();
  expect(code).toBe(1);
  expect(output).toMatch(/posts\/missing\.md:5:12 .*Did you mean `\/covers\/Door\.png`\?/);
  expect(output).toMatch(
    /posts\/elsewhere\.md:6:8 .*`image: \{ domains: \['elsewhere\.example'\] \}`/,
  );
  expect(output).toMatch(/team\/lu\.yml:4:8 .*`faces\.example` is not among the hosts/);
  expect(output).not.toMatch(/^\s+at /m);

  expect(await told('', site.folder)).toEqual([
    'src/content/posts/elsewhere.md:6 undeclared-picture-host',
    'src/content/posts/missing.md:5 missing-image',
    'src/content/team/lu.yml:4 undeclared-picture-host',
  ]);
});
