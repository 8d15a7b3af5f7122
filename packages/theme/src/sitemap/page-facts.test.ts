import { expect, test } from 'vitest';
import { pageFacts } from './page-facts.ts';

const address = 'https://clinic.example/blog/calm/';
const page = (head: string) => `<!doctype html><html><head>${head}</head><body></body></html>`;

test.each([
  ['', true],
  ['<meta name="robots" content="noindex">', false],
  ['<meta content="noindex, follow" name=robots>', false],
  ['<!-- <meta name="robots" content="noindex"> -->', true],
  [`<link rel="canonical" href="${address}">`, true],
  ['<link rel="canonical" href="https://clinic.example/blog/calm">', true],
  ['<link rel="canonical" href="https://elsewhere.example/calm">', false],
])('a page with %s is in the sitemap: %s', (head, isListed) => {
  expect(pageFacts(page(head), address).isListed).toBe(isListed);
});

test('reads the other languages and the last change', () => {
  const head =
    '<link rel="alternate" hreflang="es" href="https://clinic.example/blog/calma/"><link rel="alternate" type="application/rss+xml" href="/rss.xml"><meta property="article:modified_time" content="2026-10-12">';
  expect(pageFacts(page(head), address)).toEqual({
    isListed: true,
    alternates: [{ lang: 'es', url: 'https://clinic.example/blog/calma/' }],
    modified: '2026-10-12',
  });
});
