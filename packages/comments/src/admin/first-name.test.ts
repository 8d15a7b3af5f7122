import { expect, test } from 'vitest';
import { firstName } from './first-name.ts';

test.each([
  ['Robin Fictional', 'Robin'],
  ['María José Ejemplo', 'María'],
  ['Robin', undefined],
  ['', undefined],
])('of %j the first word that others follow is %j', (name, first) => {
  expect(firstName(name)).toBe(first);
});
