import { expect, test, vi } from 'vitest';
import { authorLinks, hasFileLinks } from './author-links.ts';

vi.mock('virtual:hearten/config', () => ({
  site: { base: '/care', trailingSlash: 'always', format: 'directory' },
}));

const articles: Record<string, string> = {
  'src/content/posts/hope.mdx': '/care/blog/hope/',
  'src/content/posts/a day/index.md': '/care/blog/a-day/',
};
const file = 'src/content/posts/calm/index.md';
const finish = (html: string) => authorLinks(html, { file, addressOf: (name) => articles[name] });

test.each([
  ['/team', '/care/team/'],
  ['/blog/hope/#why', '/care/blog/hope/#why'],
  ['/care/blog/hope', '/care/blog/hope/'],
  ['/guide.pdf', '/care/guide.pdf'],
  ['../hope.mdx', '/care/blog/hope/'],
  ['../hope.mdx#why', '/care/blog/hope/#why'],
  ['../a%20day/index.md', '/care/blog/a-day/'],
  ['#below', '#below'],
  ['https://example.org/a.md', 'https://example.org/a.md'],
  ['//example.org/a', '//example.org/a'],
  ['tel:+15625550134', 'tel:+15625550134'],
  ['../other/', '../other/'],
])('a link to %s leads to %s', (written, address) => {
  expect(finish(`<p><a class="x" href="${written}" rel="y">Go <b>on</b></a>.</p>`)).toBe(
    `<p><a class="x" href="${address}" rel="y">Go <b>on</b></a>.</p>`,
  );
});

test('a link to a file without an article leaves its words', () => {
  expect(finish('<p>See <a href="./later.md">the <b>next</b></a>.</p>')).toBe(
    '<p>See the <b>next</b>.</p>',
  );
});

test('knows whether there are links to files', () => {
  expect(hasFileLinks('<a href="/x">x.md</a> <a href="https://a.example/x.md">y</a>')).toBe(false);
  expect(hasFileLinks('<a href="/x">x</a> <a href="x%20y.md?a">y</a>')).toBe(true);
});
