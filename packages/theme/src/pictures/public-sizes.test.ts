import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { withPublicSizes } from './public-sizes.ts';

const home = mkdtempSync(path.join(tmpdir(), 'hearten-public-'));
afterAll(() => rmSync(home, { recursive: true }));
const folder = pathToFileURL(`${home}/`);
writeFileSync(
  new URL('a%20door.svg', folder),
  '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"/>',
);

test.each([
  ['/a%20door.svg', '/', true],
  ['/a%20door.svg?v=2', '/', true],
  ['/care/a%20door.svg', '/care', true],
  ['/a%20door.svg', '/care/', true],
  ['/no.svg', '/', false],
  ['//other.example/a%20door.svg', '/', false],
  ['https://other.example/a%20door.svg', '/', false],
])('of %s, with the base %s, says the size: %s', async (src, base, isSaid) => {
  const html = `<p>Words <img src="${src}" alt="A door"> and more.</p>`;
  const sized = html.replace('<img', '<img width="30" height="20"');
  expect(await withPublicSizes(html, { folder, base })).toBe(isSaid ? sized : html);
});

test('leaves a picture whose width is said', async () => {
  const html = '<img src="/a%20door.svg" alt="" width="5" height="5"> 1 < 2 <b>src="/x"</b>';
  expect(await withPublicSizes(html, { folder, base: '/' })).toBe(html);
});
