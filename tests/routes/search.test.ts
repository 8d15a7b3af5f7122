import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { DevServer } from '../bad-input/dev-server.ts';
import { type Built, post, Site, testimonial } from '../bad-input/site.ts';
import { Page } from './page.ts';

const posts = 'src/content/posts';
const config = (options: string, more = '') => `import { defineConfig } from 'astro/config';
import { hearten } from '@hearten/theme';
export default defineConfig({ ${more} integrations: [hearten(${options})] });
`;
const article = (title: string, body: string, fields = '') =>
  post(body, fields).replace('A calm evening', title);

/** A page as the index has it. */
interface Fragment {
  url: string;
  content: string;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
}

/** What the index of a language has, by address. */
function indexOf(site: Site, lang: string, folder = 'dist'): Map<string, Fragment> {
  const cwd = path.join(site.folder, folder, 'pagefind', lang);
  const fragments = globSync('fragment/*.pf_fragment', { cwd }).map((name) => {
    // After a mark of twelve bytes that it was unpacked.
    const text = gunzipSync(readFileSync(path.join(cwd, name))).subarray(12);
    return JSON.parse(text.toString('utf8')) as Fragment;
  });
  return new Map(fragments.map((fragment) => [fragment.url, fragment]));
}

describe('a site with articles in two languages', () => {
  const site = new Site('search-whole', {
    'astro.config.mjs': config('', "base: '/care', trailingSlash: 'never',"),
    'src/content/categories/care.yml':
      'name: Levels of care\ndescription: Programs.\ntranslations: { es: { name: Niveles, description: Programas. } }\n',
    'src/content/testimonials/m.yml': testimonial,
    'src/content/testimonials/ended.yml': testimonial
      .replace('They listened', 'ENDEDWORDS')
      .replace('2099', '2026'),
    'src/content/comments.json':
      '[{ "id": "c1", "post": "calm", "author": "Jo", "date": "2026-01-06T10:00:00Z", "text": "COMMENTWORDS" }]',
    [`${posts}/calm.md`]: article(
      'Calm <steady> & "kind"',
      'Words of calm.[^1]\n\n::testimonial{id=m}\n\n| Level | Hours |\n| - | - |\n| One | Nine |\n\n[^1]: SOURCEWORDS',
      'category: care\nauthor: ana\ncomments: true\nupdatedDate: 2026-02-01\n',
    ),
    [`${posts}/calma.md`]: article('Calma', 'Palabras.', 'lang: es-MX\ncategory: care\n'),
    [`${posts}/quiet.md`]: article('Quiet', 'QUIETWORDS', 'noindex: true\n'),
    [`${posts}/draft.md`]: article('Draft', 'DRAFTWORDS', 'draft: true\n'),
    [`${posts}/later.md`]: article('Later', 'LATERWORDS').replace('2026-01-05', '2999-01-05'),
  });
  let built: Built;
  beforeAll(async () => {
    built = await site.build();
  });

  test('has an index for each, and says so', () => {
    expect(built.code, built.output).toBe(0);
    expect(built.output).toContain('Pages that can be searched: 2 in en, 1 in es.');
    expect([...indexOf(site, 'en').keys()].toSorted()).toEqual([
      '/care/blog/calm',
      '/care/team/ana',
    ]);
    expect([...indexOf(site, 'es').keys()]).toEqual(['/care/blog/calma']);
  });

  test('what the index was made from is gone, and what nobody needs was never there', () => {
    const files = globSync('dist/pagefind/**/*.*', { cwd: site.folder });
    expect(files.filter((name) => /pages\.json|-ui\.|worker|highlight|unknown/.test(name))).toEqual(
      [],
    );
    expect(files.filter((name) => /wasm\.(?:en|es)/.test(name))).toHaveLength(2);
  });

  test('knows of an article what its page says, with its category and its people', () => {
    const calm = indexOf(site, 'en').get('/care/blog/calm');
    expect(calm?.meta).toMatchObject({
      title: 'Calm <steady> & "kind"',
      label: 'Levels of care',
      names: 'Ana Reyes',
      day: 'Updated February 1, 2026',
      date: '2026-02-01',
      lang: 'en',
    });
    expect(calm?.filters).toEqual({ category: ['care'] });
    expect(calm?.content).toMatch(/Words of calm\..*Level Hours.*One Nine/s);
    expect(indexOf(site, 'es').get('/care/blog/calma')).toMatchObject({
      meta: { label: 'Niveles', lang: 'es-MX' },
      filters: { category: ['care'] },
    });
  });

  test('has no words of others, of articles kept out of lists, or of the frame of a page', () => {
    const all = ['en', 'es'].flatMap((lang) => [...indexOf(site, lang).values()]);
    const text = JSON.stringify(all);
    expect(text).not.toMatch(/COMMENTWORDS|They listened|ENDEDWORDS|QUIET|DRAFT|LATER|SOURCEWORDS/);
    expect(text).not.toMatch(/In crisis now|Front desk|Leave a Comment|Call \(562\)/);
  });

  test('pages carry nothing for the index', () => {
    for (const name of site.pages()) expect(site.page(name)).not.toContain('data-pagefind');
  });

  test('the page may run the index, which no other page may', () => {
    const policies = site.pages().filter((name) => site.page(name).includes("'wasm-unsafe-eval'"));
    expect(policies).toEqual(['search/index.html']);
    const page = new Page(site.page('search/index.html'));
    expect([page.meta('robots'), page.meta('referrer')]).toEqual(['noindex', 'no-referrer']);
    expect(site.page('search/index.html')).toContain(
      '&quot;folder&quot;:&quot;/care/pagefind/&quot;',
    );
  });

  test('the page for wrong addresses leads to it', () => {
    expect(new Page(site.page('404.html')).links.get('/care/search')).toBe('Search');
  });
});

test('a site without search has no page, no link and no index', async () => {
  const site = new Site('search-none', {
    'astro.config.mjs': config('{ routes: { search: false } }'),
    [`${posts}/calm.md`]: post('Text.'),
  });
  // Pagefind is not even looked for.
  const { code, output } = await site.build({ npm_config_arch: 'none' });
  expect(code, output).toBe(0);
  expect(output).not.toMatch(/search page|searched/i);
  expect(existsSync(path.join(site.folder, 'dist/pagefind'))).toBe(false);
  expect(site.pages()).not.toContain('search/index.html');
  for (const name of site.pages()) expect(site.page(name)).not.toMatch(/search|wasm/i);
});

test('where Pagefind has no program for the machine, the site is built, and says what to do', async () => {
  const site = new Site('search-no-program', { [`${posts}/calm.md`]: post('Text.') });
  const { code, output } = await site.build({ npm_config_arch: 'none' });
  expect(code, output).toBe(0);
  expect(output).toContain('The search page has no index, so it says that it does not work: ');
  expect(output).toContain('`routes: { search: false }`');
  expect(output).not.toMatch(/^\s+at /m);
  expect(existsSync(path.join(site.folder, 'dist/pagefind'))).toBe(false);
  expect(site.page('search/index.html')).toContain('The search does not work just now');
});

test('a site that answers live has its index beside what it serves as files', async () => {
  const site = new Site('search-server', {
    'astro.config.mjs': config('', "output: 'server', adapter: adapter(),").replace(
      'export default',
      `import adapter from './adapter.mjs';\nexport default`,
    ),
    'adapter.mjs': `export default () => ({ name: 'test', hooks: { 'astro:config:done': ({ setAdapter }) => setAdapter({ name: 'test', entrypointResolution: 'auto', serverEntrypoint: new URL('./server.mjs', import.meta.url), supportedAstroFeatures: { serverOutput: 'stable', staticOutput: 'stable' } }) } });\n`,
    'server.mjs': `import { createApp } from 'astro/app/entrypoint';\nexport default createApp();\n`,
    [`${posts}/calm.md`]: post('Words of calm.'),
  });
  const { code, output } = await site.build();
  expect(code, output).toBe(0);
  expect([...indexOf(site, 'en', 'dist/client').keys()].toSorted()).toEqual([
    '/blog/calm/',
    '/team/ana/',
  ]);
});

test('a site that has nothing yet has a search page without a form', async () => {
  const site = new Site('search-empty', {
    'astro.config.mjs': config('{ routes: { person: false } }'),
  });
  const { code, output } = await site.build();
  expect(code, output).toBe(0);
  expect(output).not.toContain('Pages that can be searched');
  const page = new Page(site.page('search/index.html'));
  expect(page.all('form')).toEqual([]);
  expect(page.text).toContain('There are no articles yet.');
});

describe('the dev server', () => {
  let server: DevServer | undefined;
  afterEach(() => server?.stop());

  test('searches with the index of the last build, and says where there is none', async () => {
    const site = new Site('search-dev', {
      'astro.config.mjs': config('', "base: '/care',"),
      [`${posts}/calm.md`]: post('Text.'),
    });
    const first = (server = await DevServer.start(site));
    await first.says(/watching for file changes/);
    expect(await first.page('/care/search/')).toContain('Build the site once');
    expect(await first.page('/care/pagefind/en/pagefind.js')).not.toContain('pagefind_version');
    await site.build();
    expect(await first.page('/care/pagefind/en/pagefind.js')).toContain('pagefind_version');
    expect(await first.page('/care/pagefind/%2e%2e/index.html')).not.toContain('pagefind_version');
  });
});
