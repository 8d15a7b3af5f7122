import { expect, test } from 'vitest';
import { hasOwn, type OwnFiles, ownsFolder } from './own-files.ts';

const own: OwnFiles = {
  pages: new Map(
    ['/about', '/blog/[slug]', '/stories/[page]', '/tag/[...name]'].map((pattern) => [
      pattern,
      'x',
    ]),
  ),
  publicDir: new URL('./plugins/fixtures/public/', import.meta.url),
};

test.each([
  ['/about', true],
  ['/ABOUT', true],
  ['/blog/[...id]', true],
  ['/tag/[tag]', true],
  ['/tag/[tag]/page/[page]', false],
  // Pages of a list are not the articles in it.
  ['/stories/[...id]', false],
  ['/map.json', true],
  ['/house', true],
  ['/', false],
  ['/rss.xml', false],
])('the site has its own file for %s: %s', (pattern, isOwn) => {
  expect(hasOwn(pattern, own)).toBe(isOwn);
});

test.each([
  ['/blog', true],
  ['/stories', false],
  ['/about', false],
])('the site has all pages in %s: %s', (folder, isWhole) => {
  expect(ownsFolder(folder, own)).toBe(isWhole);
});
