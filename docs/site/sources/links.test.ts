import fc from 'fast-check';
import { expect, test } from 'vitest';
import { siteLinks } from './links.ts';

const place = {
  file: 'docs/start/writer.md',
  addressOf: (path: string) =>
    ({ 'docs/writing.md': '/writing/', 'packages/og': '/packages/og/' })[path],
};

test.each([
  ['[all](../writing.md)', '[all](/writing/)'],
  ['[all](../writing.md#blocks)', '[all](/writing/#blocks)'],
  ['[`og`](../../packages/og) and [x](#here)', '[`og`](/packages/og/) and [x](#here)'],
  ['[one]\n\n[one]: ../writing.md', '[one]\n\n[one]: /writing/'],
])('leads %j to its page', (written, expected) => {
  expect(siteLinks(written, place)).toBe(expected);
});

test('a link to a file without a page keeps its words', () => {
  const written = 'See [`en.ts`](../../packages/theme/src/i18n/en.ts).';
  expect(siteLinks(written, place)).toBe('See `en.ts`.');
});

test.each([
  '[a](https://example.org/writing.md)',
  '[a](/team)',
  '[a](tel:988)',
  '`[a](../writing.md)`',
  '```md\n[a](../writing.md)\n```',
])('leaves %j as it is', (written) => {
  expect(siteLinks(written, place)).toBe(written);
});

test('twice is once, and what is no link is not touched', () => {
  const words = fc.stringMatching(/^[\w .`*#>|\n-]*$/);
  fc.assert(
    fc.property(words, words, (before, after) => {
      const text = `${before}\n\n[all](../writing.md)\n\n${after}`;
      const once = siteLinks(text, place);
      expect(siteLinks(once, place)).toBe(once);
      expect(once.startsWith(before)).toBe(true);
      expect(once.endsWith(after)).toBe(true);
    }),
  );
});
