import { expect, test } from 'vitest';
import { shownExample } from './example.ts';

test('ids are its own, and what names them follows', () => {
  const html = '<section aria-labelledby="a"><h2 id="a">A</h2><a href="#a">up</a></section>';
  const shown = shownExample(html, 'plain');
  expect(shown).toContain('aria-labelledby="example-plain-a"');
  expect(shown).toContain('<h2 id="example-plain-a">');
  expect(shown).toContain('href="#example-plain-a"');
});

test.each([
  ['/team', '#example-plain'],
  ['./evenings.md', '#example-plain'],
  ['tel:988', 'tel:988'],
  ['https://example.org/', 'https://example.org/'],
])('a link to %s leads to %s', (href, expected) => {
  expect(shownExample(`<a href="${href}">a</a>`, 'plain')).toContain(`href="${expected}"`);
});

test('a picture of the site stands for each picture, with its own words', () => {
  const shown = shownExample('<img src="/trail.jpg" alt="A trail">', 'plain');
  expect(shown).toContain('<img src="/picture.svg" alt="A trail">');
});
