import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../cli.ts';
import { contextOf, makeFolder, pathsIn } from '../fixtures/place.ts';
import { Journal } from '../write/journal.ts';

const config =
  "import { defineConfig } from 'astro/config';\n\nexport default defineConfig({ site: 'https://a.example', integrations: [] });\n";
const site = {
  'astro.config.mjs': config,
  'package.json': '{\n  "dependencies": {\n    "astro": "^7.3.0"\n  }\n}\n',
};

function add(files: Record<string, string>, ...more: string[]) {
  const cwd = makeFolder(files);
  return run(['--add', ...more], contextOf(cwd)).then((outcome) => ({
    ...outcome,
    paths: pathsIn(cwd),
    read: (name: string) => readFileSync(path.join(cwd, name), 'utf8'),
  }));
}

test('puts Hearten into a site, and says what it did', async () => {
  const { code, stdout, read } = await add(site);
  expect(code).toBe(0);
  expect(read('astro.config.mjs')).toContain('integrations: [hearten()]');
  expect(read('src/content.config.ts')).toContain('heartenCollections()');
  expect(read('src/content/clinic.yml')).toContain('[FILL IN: the name of the clinic');
  expect(stdout).toMatch(/^Hearten is in your site\.\n\nchanged {2}astro\.config\.mjs\n/);
  expect(stdout).toContain('wrote    src/content/clinic.yml\n');
  expect(stdout).toContain('note     From now on all pages have a content security policy');
  expect(stdout).toContain('from another host, such as Google Fonts, until `hosts` in');
  expect(stdout.endsWith('Next:\n\n  npm install\n  npm run check\n  npm run dev\n')).toBe(true);
});

test('leaves pages and articles of the site where they are', async () => {
  const own = {
    ...site,
    'src/pages/index.astro': '',
    'src/pages/blog/[...slug].astro': '',
    'src/content/posts/mine.md': 'mine',
    'src/content/clinic.yml': 'name: Fern\n',
  };
  const { stdout, read, paths } = await add(own, '--palette', 'harbor', '--plugins', 'og');
  expect(read('astro.config.mjs')).toContain(
    "hearten({ blogs: [{ collection: 'articles', prefix: 'articles' }], plugins: [og()], palette: 'harbor' })",
  );
  expect(read('package.json')).toContain('"@hearten/og": ');
  expect(read('src/content/posts/mine.md')).toBe('mine');
  expect(read('src/content/clinic.yml')).toBe('name: Fern\n');
  expect(paths).toContain('src/content/articles/a-first-article.md');
  expect(stdout).toContain('`src/pages/index.astro` stays the home page.');
  expect(stdout).toContain('Your pages at /blog stay; Hearten’s articles stand at /articles.');
  expect(stdout).toContain('`src/content/clinic.yml` was there already');
});

test('keeps its articles beside a collection of the site that has their name', async () => {
  const own = {
    ...site,
    'src/content.config.ts': 'export const collections = { posts, articles };\n',
    'src/pages/blog.md': '',
  };
  const { read, paths } = await add(own);
  expect(read('astro.config.mjs')).toContain(
    "blogs: [{ collection: 'clinic-articles', prefix: 'articles' }]",
  );
  expect(paths).toContain('src/content/clinic-articles/a-first-article.md');
});

test('shows of package.json only the lines that are new', async () => {
  const { stdout } = await add(site);
  expect(stdout).toContain('+ "hearten": "^');
  expect(stdout).not.toMatch(/[-+] "astro"/);
});

test('puts a plugin of many lines in as one', async () => {
  const { read } = await add(site, '--plugins', 'comments');
  expect(read('astro.config.mjs')).toContain(
    'plugins: [comments({ source: service({ url: process.env.HEARTEN_COMMENTS_URL, token: process.env.HEARTEN_COMMENTS_TOKEN, allowEmpty: true }) })]',
  );
  expect(read('astro.config.mjs')).toContain(
    "import { comments, service } from '@hearten/comments/astro';",
  );
  expect(read('package.json')).toContain('"@hearten/comments": ');
});

test('prints the lines where it cannot surely put them in', async () => {
  const own = {
    ...site,
    'astro.config.mjs': "import config from './base.mjs';\nexport default config;\n",
    'src/content.config.ts': 'export const collections = all();\n',
  };
  const { code, stdout, read } = await add(own);
  expect(code).toBe(0);
  expect(read('astro.config.mjs')).toBe(own['astro.config.mjs']);
  expect(read('src/content.config.ts')).toBe(own['src/content.config.ts']);
  expect(stdout).toContain(
    'by hand  astro.config.mjs: it was not changed, since nobody can be sure how. Put in:\n         + import { hearten } from',
  );
  expect(stdout).toContain('         + export const collections = { ...heartenCollections() };');
});

test.each([
  [{}, 'There is no astro.config in this folder'],
  [{ 'astro.config.mjs': '' }, 'There is no package.json in this folder'],
  [{ ...site, 'package.json': '{ "dependencies": { "astro": "^5.0.0" } }' }, 'needs 7.2 or newer'],
  [{ ...site, 'package.json': '{' }, 'package.json cannot be read'],
  [{ ...site, 'astro.config.mjs': "import '@hearten/theme'" }, 'has Hearten already'],
] as [Record<string, string>, string][])('%j is told, and left', async (files, says) => {
  const { code, stderr, paths, read } = await add(files);
  expect(code).toBe(1);
  expect(stderr).toContain(says);
  expect(stderr.endsWith('Nothing was written.\n')).toBe(true);
  expect(paths).toEqual(Object.keys(files));
  for (const [name, text] of Object.entries(files)) expect(read(name)).toBe(text);
});

test('gives every file its former text back when it cannot go on', async () => {
  const cwd = makeFolder(site);
  class Full extends Journal {
    override create(): void {
      throw new Error('no space left on the device');
    }
  }
  const { code, stderr } = await run(['--add'], { ...contextOf(cwd), journal: new Full() });
  expect(code).toBe(1);
  expect(stderr).toContain('Every file is as it was before.');
  expect(pathsIn(cwd)).toEqual(Object.keys(site));
  expect(readFileSync(path.join(cwd, 'astro.config.mjs'), 'utf8')).toBe(config);
});
