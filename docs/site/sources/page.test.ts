import { expect, test } from 'vitest';
import { idOf } from './guides.ts';
import { firstWords, readPage } from './page.ts';

test('a page has its heading as title, its first words as description, and the rest', () => {
  const page = readPage('# For `writers`\n\nYou write **plain** text. It is read.\n\n## More\n');
  expect(page).toEqual({
    title: 'For writers',
    description: 'You write plain text. It is read.',
    markdown: 'You write **plain** text. It is read.\n\n## More',
  });
});

test.each([
  ['One. Two. Three.', 10, 'One. Two.'],
  ['A sentence that is longer than what fits.', 10, 'A sentence that is longer than what fits.'],
  ['What it takes:', 40, 'What it takes.'],
  ['', 40, ''],
])('the first words of %j within %i letters', (text, limit, expected) => {
  expect(firstWords(text, limit)).toBe(expected);
});

test.each([
  ['docs/README.md', 'index'],
  ['docs/start/writer.md', 'start/writer'],
  ['packages/og/README.md', 'packages/og'],
  ['CONTRIBUTING.md', 'contributing'],
])('%s stands at %s', (file, id) => {
  expect(idOf(file)).toBe(id);
});
