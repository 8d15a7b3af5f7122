import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withoutIdleHashes } from './idle-hashes.ts';

const page = (body: string) =>
  `<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self' 'sha256-a+/=' 'sha256-b='; style-src 'self' 'sha256-c=';">${body}`;

test('a page without scripts and styles has no hash in its policy', () => {
  expect(withoutIdleHashes(page('<p>sha256</p>'))).toBe(
    `<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self'; style-src 'self';"><p>sha256</p>`,
  );
});

test('data in a script element is no script', () => {
  const body = '<script type="application/ld+json">{}</script>';
  expect(withoutIdleHashes(page(body))).not.toContain('sha256');
});

test('a script in a file of its own needs no hash', () => {
  const body = '<script type="module" src="/_astro/search.js"></script>';
  expect(withoutIdleHashes(page(body))).toContain("script-src 'self'; style-src 'self';");
});

test('a page keeps the hashes of its own styles, and no others', () => {
  const own = createHash('sha256').update('p{}').digest('base64');
  const body = '<style>p{}</style>';
  const html = withoutIdleHashes(page(body).replace("'sha256-c='", `'sha256-c=' 'sha256-${own}'`));
  expect(html).toContain(`script-src 'self'; style-src 'self' 'sha256-${own}';`);
});

test.each([
  '<script type="module">1</script>',
  '<script>1</script>',
  '<p style="color: red">',
  '<astro-island>',
])('a page with %s keeps its policy', (body) => {
  expect(withoutIdleHashes(page(body))).toBe(page(body));
});
