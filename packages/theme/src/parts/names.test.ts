import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { layoutParts, partNames } from './names.ts';
import { slotNames } from './slots.ts';

const source = new URL('../', import.meta.url);
const types = readFileSync(new URL('virtual.d.ts', source), 'utf8');
const declared = (prefix: string) =>
  [...types.matchAll(new RegExp(`declare module 'virtual:hearten/${prefix}/([^'*]+)'`, 'g'))].map(
    ([, name]) => name,
  );

test('every part has a file, props, a name of its own and a typed module', () => {
  const files = Object.values(layoutParts);
  expect(files.filter((file) => !existsSync(new URL(file, source)))).toEqual([]);
  const textOf = (file: string) => readFileSync(new URL(file, source), 'utf8');
  expect(files.filter((file) => !textOf(file).includes('export interface Props'))).toEqual([]);
  expect(new Set(partNames).size).toBe(partNames.length);
  expect(declared('components').toSorted()).toEqual(Object.keys(layoutParts).toSorted());
});

test('every slot has a typed module', () => {
  expect(declared('slots').toSorted()).toEqual([...slotNames].toSorted());
});

test('the theme uses its parts by their names, so that they can be replaced', () => {
  const parts = new Set(Object.values(layoutParts).map((file) => file.split('/').at(-1)));
  const wrong = globSync('**/*.{astro,ts}', { cwd: source }).flatMap((file) => {
    const text = readFileSync(new URL(file.replaceAll('\\', '/'), source), 'utf8');
    return [...text.matchAll(/^import .* from '(\.[^']*\/([^'/]+\.astro))'/gm)]
      .filter(([, , name]) => parts.has(name))
      .map(([, path]) => `${file} imports ${path}`);
  });
  expect(wrong).toEqual([]);
});
