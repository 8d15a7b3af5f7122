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

test.each([
  '<script type="module">1</script>',
  '<script>1</script>',
  '<style>p{}</style>',
  '<astro-island>',
])('a page with %s keeps its policy', (body) => {
  expect(withoutIdleHashes(page(body))).toBe(page(body));
});
