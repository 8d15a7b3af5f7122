import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { leanPage } from './lean-page.ts';

const hashOf = (css: string) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
const first = '@layer hearten.components{.hearten-a{top:0}.hearten-x{top:0}}';
const second = 'p{left:0}';
const page = (rest = '') =>
  `<html><head><style>${first}</style><style>${second}</style><meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-AAAA'; style-src 'self' ${hashOf(first)} ${hashOf(second)};"></head><body class="hearten-a">${rest}</body></html>`;

test('a page has one style sheet of what it uses, and a policy that allows just that', () => {
  const css = '@layer hearten.components{.hearten-a{top:0}}p{left:0}';
  expect(leanPage(page())).toBe(
    `<html><head><style>${css}</style><meta http-equiv="content-security-policy" content="script-src 'self';style-src ${hashOf(css)}"></head><body class="hearten-a"></body></html>`,
  );
});

test('a page is lean already when it is made so again', () => {
  const lean = leanPage(page());
  expect(leanPage(lean)).toBe(lean);
});

test.each([
  ['a script', '<script>go()</script>'],
  ['an island', '<astro-island></astro-island>'],
])('a page with %s stays as it is', (_what, rest) => {
  expect(leanPage(page(rest))).toBe(page(rest));
});

test.each([['another style sheet', '<link rel="stylesheet" href="/a.css">']])(
  'a page with %s keeps its sheets and their hashes',
  (_what, rest) => {
    const lean = leanPage(page(rest));
    for (const sheet of [first, second]) {
      expect(lean).toContain(`<style>${sheet}</style>`);
      expect(lean).toContain(hashOf(sheet));
    }
  },
);

test('a page without a policy stays as it is', () => {
  const html = `<html><style>${first}</style></html>`;
  expect(leanPage(html)).toBe(html);
});

test('line ends go between blocks, and stay where they part words', () => {
  const before =
    '<ul>\n<li>a</li>\n<li class="b">\n<p>b</p>\n</li>\n</ul>\n<p><b>c</b>\n<i>d</i>\ne</p>';
  const after = '<ul><li>a</li><li class="b"><p>b</p></li></ul><p><b>c</b>\n<i>d</i>\ne</p>';
  expect(leanPage(page(before))).toContain(`>${after}<`);
  const code = '<pre><code>one\n<b>two</b>\n</code></pre>';
  expect(leanPage(page(code))).toContain(code);
});
