// docs/dependencies.md names everything the packages bring along, with a reason; docs/sizes.md how large they are.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../scripts/step.mjs';

const page = readFileSync(join(root, 'docs/dependencies.md'), 'utf8');

const rows = [...page.matchAll(/^\| `([^`]+)` *\| ([^|]+?) *\| ([^|]+?) *\|$/gm)].map(
  ([, name = '', users = '', why = '']) => ({ name, users: users.split(', '), why }),
);

/** Each package of somebody else, with the folders of those of ours that bring it. */
function brought(): Map<string, string[]> {
  const users = new Map<string, string[]>();
  for (const path of globSync('packages/*/package.json', { cwd: root }).toSorted()) {
    const folder = path.split(/[/\\]/)[1] ?? '';
    const manifest = JSON.parse(readFileSync(join(root, path), 'utf8'));
    for (const name of Object.keys({
      ...manifest.dependencies,
      ...manifest.optionalDependencies,
    })) {
      if (/^(?:@hearten\/|hearten$)/.test(name)) continue;
      users.set(name, [...(users.get(name) ?? []), folder]);
    }
  }
  return users;
}

test('every package that ours bring along stands in the table, with who brings it', () => {
  const told = Object.fromEntries(rows.map(({ name, users }) => [name, users.toSorted()]));
  expect(told).toEqual(Object.fromEntries(brought()));
});

test('each has a reason, and they stand in order', () => {
  expect(rows.filter(({ why }) => why.length < 8)).toEqual([]);
  const names = rows.map(({ name }) => name);
  expect(names).toEqual(names.toSorted());
});
