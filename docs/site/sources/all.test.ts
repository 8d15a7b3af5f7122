import { fileURLToPath } from 'node:url';
import { shapes } from '@hearten/components/shapes';
import { expect, test } from 'vitest';
import { allPages } from './all.ts';
import { repositoryIn } from './repository.ts';
import { sidebarFor } from './sidebar.ts';

const repository = repositoryIn(fileURLToPath(new URL('../../../', import.meta.url)));
const pages = allPages(repository);
const ids = pages.map(({ id }) => id);

test('every page has an address of its own, a title and a description', () => {
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, title, description } of pages) {
    expect(title, id).not.toBe('');
    expect(description, id).not.toBe('');
  }
});

test('every page stands in the sidebar once', () => {
  const slugs = sidebarFor(ids).flatMap(({ items }) => items.map(({ slug }) => slug));
  expect(slugs.toSorted()).toEqual(ids.toSorted());
});

test('a guide that nobody gave a place stands with the guides', () => {
  const groups = sidebarFor([...ids, 'a-new-guide']);
  const guides = groups.find(({ label }) => label === 'Guides');
  expect(guides?.items.map(({ slug }) => slug)).toContain('a-new-guide');
});

test.each(shapes)('the page of $name shows its fixtures in both spellings', ({ name }) => {
  const page = pages.find(({ id }) => id === `blocks/${name}`);
  const shown = Object.keys(page?.examples ?? {});
  expect(shown).toContain('plain');
  for (const example of shown) expect(page?.markdown).toContain(`<div data-example="${example}">`);
  const titles = (title: string) => page?.markdown.split(`title="${title}"`).length ?? 0;
  expect(titles('Markdown') - 1).toBe(shown.length);
  expect(titles('MDX') - 1).toBe(shown.length);
});

test.each(shapes)(
  'the page of $name has each attribute from its schema',
  ({ name, attributes }) => {
    const page = pages.find(({ id }) => id === `blocks/${name}`);
    for (const attribute of Object.keys(attributes.shape)) {
      expect(page?.markdown).toMatch(new RegExp(`^\\| \`${attribute}\` \\| .+ \\| .+ \\|$`, 'm'));
    }
  },
);
