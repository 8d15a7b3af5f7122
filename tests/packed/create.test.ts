// A new site from the packed packages alone: made, installed, checked, built, served and looked at.
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  addPackage,
  create,
  createWithPnpm,
  installSite,
  lendPictures,
  runScript,
} from './newcomer.ts';
import { search, walk } from './walk.ts';

const isAll = process.env.HEARTEN_ALL === '1';

/** One installation: sites in its folder find the packages above them. */
let folder: string;
let first: string;
let said: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearten-new-'));
  first = join(folder, 'first');
  const words = ['--yes', '--language', 'both', '--host', 'container'];
  said = await create(folder, 'first', ...words);
  await installSite(first);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const read = (path: string) => readFileSync(join(first, path), 'utf8');

describe('npm create hearten', () => {
  test('tells the next three commands', () => {
    expect(said).toMatch(
      /Your site is in first: \d+ files\.[\s\S]*\n {2}cd first\n {2}npm install\n {2}npm run dev\n/,
    );
  });

  test('makes a site that has nothing to mend, and builds', async () => {
    expect(await runScript(first, 'check')).toContain('nothing to say.');
    // `test:all` makes its pictures.
    if (!isAll) lendPictures(first);
    expect(await runScript(first, 'build')).not.toMatch(/^\s+at |\[ERROR\]/m);
  });

  test('whose pages complain of nothing, in either language', async () => {
    const { headings, complaints } = await walk(join(first, 'dist'), [
      '/',
      '/es/',
      '/blog/intensive-outpatient-program/',
      '/es/blog/programa-ambulatorio-intensivo/',
      '/search/',
      '/nowhere/',
    ]);
    expect(complaints).toEqual([]);
    expect(headings).toEqual({
      '/': 'Steady care, close to home',
      '/es/': 'Atención constante, cerca de casa',
      '/blog/intensive-outpatient-program/': 'What an intensive outpatient program can do for you',
      '/es/blog/programa-ambulatorio-intensivo/':
        'Qué puede hacer por usted un programa ambulatorio intensivo',
      '/search/': expect.any(String),
      '/nowhere/': expect.any(String),
    });
    expect(await search(join(first, 'dist'), '/search/', 'insurer')).toContain('insurer');
  });

  test('whose container sends the headers that the build wrote for other hosts', () => {
    const [, all = ''] = /^\/\*\n((?: {2}.+\n)+)/m.exec(read('dist/_headers')) ?? [];
    const lines = all.trim().split(/\n\s*/);
    expect(lines).toHaveLength(5);
    const caddy = read('Caddyfile');
    for (const line of lines) expect(caddy).toContain(line.replace(/: (.*)/, ' "$1"'));
  });
});

test.runIf(isAll)(
  'an empty site in Spanish builds, and its check names what is to be filled in',
  async () => {
    const words = ['--yes', '--content', 'empty', '--language', 'es', '--plugins', 'none'];
    await create(first, 'sites/empty', ...words);
    const home = join(first, 'sites/empty');
    const messages = await runScript(home, 'check');
    expect(messages.match(/\(hearten\/placeholder\)/g)).toHaveLength(9);
    expect(messages).toMatch(/2 files checked: 9 warnings\.\n/);
    expect(await runScript(home, 'build')).not.toContain('does not exist or is empty');
    const { complaints } = await walk(join(home, 'dist'), ['/', '/blog/un-primer-articulo/']);
    expect(complaints).toEqual([]);
    expect(globSync('og/**', { cwd: join(home, 'dist') })).toEqual([]);
  },
);

test('--add puts Hearten into a blog, whose pages stay what they were', async () => {
  const home = join(first, 'sites/blog');
  cpSync(join(import.meta.dirname, 'fixtures/blog'), home, { recursive: true });
  await runScript(home, 'build');
  const page = (path: string) => readFileSync(join(home, 'dist', path, 'index.html'), 'utf8');
  const own = ['', 'about', 'blog', 'blog/beans', 'blog/peas'];
  const before = own.map((path) => textOf(page(path)));
  const report = await create(home, '.', '--add', '--plugins', 'og');
  expect(report).toContain('Hearten is in your site.\n');
  expect(await runScript(home, 'build')).not.toContain('does not exist or is empty');
  expect(own.map((path) => textOf(page(path)))).toEqual(before);
  const { headings, complaints } = await walk(join(home, 'dist'), [
    '/',
    '/blog/beans/',
    '/articles/a-first-article/',
    '/articles/',
    '/search/',
    '/nowhere/',
  ]);
  expect(headings).toMatchObject({ '/': 'A garden', '/blog/beans/': 'Beans, at last' });
  // The fixture is no model of accessibility; the theme's pages are.
  expect(complaints.filter((line) => !/^\/(?:blog\/beans\/)?: /.test(line))).toEqual([]);
  expect(complaints.filter((line) => /policy|refused/i.test(line))).toEqual([]);
});

/** What a reader reads; the colours of code, and the spaces that came with them, do not count. */
function textOf(html: string): string {
  const body = /<body>[\s\S]*<\/body>/.exec(html)?.[0] ?? '';
  return body.replaceAll(/<[^>]+>|\s+/g, '');
}

/** Every two answers together at least once. */
const pairs = [
  ['example', 'en', 'evergreen', 'og'],
  ['example', 'es', 'harbor', 'none'],
  ['example', 'both', 'clay', 'none'],
  ['example', 'en', 'clay', 'og'],
  ['empty', 'en', 'harbor', 'none'],
  ['empty', 'es', 'evergreen', 'og'],
  ['empty', 'es', 'clay', 'none'],
  ['empty', 'both', 'evergreen', 'none'],
  ['empty', 'both', 'harbor', 'og'],
  ['example', 'es', 'evergreen', 'og,comments'],
  ['empty', 'en', 'clay', 'og,comments'],
  ['example', 'both', 'harbor', 'og,comments'],
] as const;

test('the table has every two answers together', () => {
  const columns = [0, 1, 2, 3] as const;
  for (const a of columns) {
    for (const b of columns.filter((column) => column > a)) {
      const values = (column: number) => new Set(pairs.map((row) => row[column]));
      const there = new Set(pairs.map((row) => `${row[a]} ${row[b]}`));
      expect(there.size).toBe(values(a).size * values(b).size);
    }
  }
});

describe.runIf(isAll)('every two answers', () => {
  // The first site has the plugins that nobody chose; these sites find all others above them too.
  beforeAll(() => addPackage(first, '@hearten/comments@latest'));

  test.each(pairs)('%s, %s, %s, %s build', async (content, language, palette, plugins) => {
    const name = [content, language, palette, plugins].join('-');
    const answers = { content, language, palette, plugins, name: 'Fern: "Hill" & Co’s' };
    const words = Object.entries(answers).flatMap(([key, value]) => [`--${key}`, value]);
    await create(first, `sites/${name}`, '--yes', ...words);
    const home = join(first, 'sites', name);
    lendPictures(home);
    await runScript(home, 'build');
    const path = language === 'es' ? '/how-we-write/' : '/team/';
    const { complaints } = await walk(join(home, 'dist'), ['/', '/blog/', path]);
    expect(complaints).toEqual([]);
    const home404 = readFileSync(join(home, 'dist/404.html'), 'utf8');
    expect(home404).toContain(`<html lang="${language === 'es' ? 'es' : 'en'}"`);
    expect(existsSync(join(home, 'dist/og'))).toBe(plugins !== 'none');
  });
});

test.runIf(isAll)('pnpm installs, checks and builds it too', async () => {
  const home = join(folder, 'with-pnpm');
  const said = await createWithPnpm(folder, 'with-pnpm', '--yes', '--content', 'empty');
  expect(said).toContain('  pnpm install\n  pnpm run dev\n');
  await installSite(home, 'pnpm');
  await runScript(home, 'build');
  const { complaints } = await walk(join(home, 'dist'), [
    '/',
    '/blog/a-first-article/',
    '/nowhere/',
  ]);
  expect(complaints).toEqual([]);
});
