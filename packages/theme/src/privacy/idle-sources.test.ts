import { expect, test } from 'vitest';
import { withoutIdleSources } from './idle-sources.ts';

const policy =
  "default-src 'self'; form-action 'self' comments.example; frame-src 'self' video.example maps.example; img-src 'self' pictures.example; script-src 'self'; style-src 'self' 'sha256-a=';";
const page = (body: string) =>
  `<meta http-equiv="content-security-policy" content="${policy}"><style>p{}</style>${body}`;
const policyIn = (html: string) => /content="([^"]*)"/.exec(html)?.[1];

test('a page may contact the declared hosts it names, and no others', () => {
  const html = page('<a href="https://video.example/a" target="a">Load</a>');
  expect(policyIn(withoutIdleSources(html))).toBe(
    "default-src 'self';form-action 'self';frame-src 'self' video.example;style-src 'sha256-a='",
  );
});

test('a page that is made so again stays the same', () => {
  const lean = withoutIdleSources(page('<form action="https://comments.example/">'));
  expect(policyIn(lean)).toContain("form-action 'self' comments.example");
  expect(withoutIdleSources(lean)).toBe(lean);
});

test.each([
  '<script src="/a.js"></script>',
  '<astro-island></astro-island>',
  '<link rel="stylesheet" href="/a.css">',
])('a page with %s keeps its policy: more may come in', (body) => {
  expect(withoutIdleSources(page(body))).toBe(page(body));
});

test('data in a script element is no script', () => {
  const html = page('<script type="application/ld+json">{}</script>');
  expect(policyIn(withoutIdleSources(html))).not.toContain('maps.example');
});
