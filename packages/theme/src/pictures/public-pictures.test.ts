import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { withPublicPictures } from './public-pictures.ts';

const home = mkdtempSync(path.join(tmpdir(), 'hearten-public-'));
afterAll(() => rmSync(home, { recursive: true }));
const folder = pathToFileURL(`${home}/`);
writeFileSync(
  new URL('a%20door.svg', folder),
  '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"/>',
);

test.each([
  ['/a%20door.svg', '/', '/a%20door.svg'],
  ['/a%20door.svg?v=2', '/', '/a%20door.svg?v=2'],
  ['/care/a%20door.svg', '/care', '/care/a%20door.svg'],
  ['/a%20door.svg', '/care/', '/care/a%20door.svg'],
  ['/no.svg', '/care', undefined],
  ['//other.example/a%20door.svg', '/', undefined],
  ['https://other.example/a%20door.svg', '/', undefined],
])('of %s, with the base %s, says the size at %s', async (src, base, address) => {
  const html = `<p>Words <img src="${src}" alt="A door"> and more.</p>`;
  const finished = `<p>Words <img width="30" height="20" src="${address}" alt="A door"> and more.</p>`;
  expect(await withPublicPictures(html, { folder, base })).toBe(
    address === undefined ? html : finished,
  );
});

test('leaves a width that is said', async () => {
  const html = '<img src="/a%20door.svg" alt="" width="5" height="5"> 1 < 2 <b>src="/x"</b>';
  expect(await withPublicPictures(html, { folder, base: '/' })).toBe(html);
  expect(await withPublicPictures(html, { folder, base: '/care' })).toContain(
    '<img src="/care/a%20door.svg" alt="" width="5"',
  );
});
