// The built documentation, held to what the example is held to.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shapes } from '@hearten/components/shapes';
import { expect, test } from 'vitest';
import { readApi } from '../../docs/site/sources/api.ts';
import { root } from '../../scripts/step.mjs';
import { Links } from './links.ts';
import { docsProblems } from './markup.ts';
import { dist, pageFiles, pages } from './site.ts';

const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const fileOf = (page: string) => (page.endsWith('/') ? `${page}index.html` : page).slice(1);
const links = new Links(new Map(pages.map((page) => [page, read(fileOf(page))])), (path) =>
  existsSync(join(dist, path)),
);

test('has the start pages, the guides, the blocks and the reference', () => {
  const some = ['/', '/start/developer/', '/start/clinic/', '/start/writer/', '/tutorial/'];
  const blocks = shapes.map(({ name }) => `/blocks/${name}/`);
  const reference = [
    '/reference/options/',
    '/reference/records/',
    '/reference/commands/',
    '/rules/',
  ];
  expect(pages).toEqual(expect.arrayContaining([...some, ...blocks, ...reference]));
});

test('every link leads to a page, a place or a file that is there', () => {
  expect(links.problems()).toEqual([]);
});

test('every page is led to from the first', () => {
  expect(pages.filter((page) => !links.reached('/').has(page))).toEqual([]);
});

test('a link that leads nowhere would be found', () => {
  const page = '<a href="/no/">a</a><a href="/#no">b</a><a href="writer">c</a><h1 id="a">A</h1>';
  const told = new Links(new Map([['/', page]]), () => false).problems();
  expect(told).toEqual([
    '/no/ is not there (on /)',
    '/#no is no place there (on /)',
    '/writer is not there (on /)',
  ]);
});

test.each(pageFiles)('%s is well-formed HTML', async (file) => {
  expect(await docsProblems(read(file))).toEqual([]);
});

test.each(pageFiles)('%s has a title, a description and one heading of the first level', (file) => {
  const html = read(file);
  expect(html.match(/<h1\b/g)).toHaveLength(1);
  expect(html).toMatch(/<title>[^<]+ \| Hearten<\/title>/);
  if (file !== '404.html') expect(html).toMatch(/<meta name="description" content="[^"]{10,}"/);
});

const packages = globSync('packages/*/api.txt', { cwd: root })
  .map((path) => ({ folder: path.split(/[/\\]/)[1] ?? '', path }))
  .filter(({ path }) => readApi(readFileSync(join(root, path), 'utf8')).doors.length > 0);

test.each(packages)('every export of $folder has an entry in the reference', ({ folder, path }) => {
  const { doors } = readApi(readFileSync(join(root, path), 'utf8'));
  const named = doors.flatMap(({ entries }) => entries).filter(({ isInner }) => !isInner);
  const html = read(`reference/api/${folder}/index.html`);
  const headings = [...html.matchAll(/<h3 id="[^"]+"[^>]*>(?:<code[^>]*>)?([\w$]+)/g)];
  const exported = named.map(({ name }) => name).filter((name) => name && name !== 'Props');
  expect(headings.map(([, name]) => name)).toEqual(exported);
  for (const { specifier } of doors) expect(html).toContain(`${specifier}</code></h2>`);
});

test.each(shapes)(
  'the page of $name shows how it looks, and both spellings with a button to copy them',
  ({ name }) => {
    const html = read(`blocks/${name}/index.html`);
    expect(html).toContain('id="example-plain"');
    expect(html.split('class="spellings"').length).toBeGreaterThan(3);
    expect(html).toContain('title="Copy to clipboard"');
    expect(html).not.toContain('data-example=');
  },
);
