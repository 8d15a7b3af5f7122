import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readApi } from '../../docs/site/sources/api.ts';
import { root } from '../../scripts/step.mjs';

const files = globSync('packages/*/api.txt', { cwd: root }).map((path) =>
  path.replaceAll('\\', '/'),
);

test.each(files)('every export in %s has a doc comment', (file) => {
  const { doors } = readApi(readFileSync(join(root, file), 'utf8'));
  const without = doors.flatMap(({ specifier, entries }) =>
    entries
      .filter(({ name, comment, isInner }) => name && !isInner && !comment)
      .map(({ name }) => `${specifier}: ${name}`),
  );
  expect(without).toEqual([]);
});

test('finds one without', () => {
  const { doors } = readApi('What x offers.\n\n## @hearten/x\n\nconst one: 1\n');
  expect(doors[0]?.entries[0]).toMatchObject({ name: 'one', comment: undefined });
});
