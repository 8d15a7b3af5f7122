import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeLists } from '../scripts/lists.ts';
import * as blocks from './all.ts';
import * as door from './shapes.ts';
import { componentName, shapeName, shapes } from './shapes.ts';

test('the door opens to every block and these names', () => {
  const names = Object.keys(door).filter((name) => !(name in blocks));
  expect(names.sort()).toEqual([
    'componentName',
    'defineBlock',
    'defineInline',
    'defineRecord',
    'flow',
    'inline',
    'isCredit',
    'linkIdentifiers',
    'mayHoldIdentifier',
    'paragraph',
    'phrasing',
    'shapeName',
    'shapes',
    'splitImage',
  ]);
  expect(Object.keys(blocks).map(toKebab).sort()).toEqual(shapes.map(({ name }) => name).sort());
});

test('what follows from the list of blocks is written anew when the list changes', () => {
  for (const [file, text] of Object.entries(writeLists())) {
    const written = readFileSync(new URL(file, import.meta.url), 'utf8');
    expect(written, `src/${file}: run the build of this package`).toBe(text);
  }
});

function toKebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

test('a block has one name, spelled by rule', () => {
  for (const { name, attributes, wrap } of shapes) {
    expect(shapeName(componentName(name))).toBe(name);
    const { className } = wrap(attributes.partial().parse({}) as never, {});
    expect(className[0]).toBe(`hearten-${name}`);
  }
});

test('every attribute says what it is for', () => {
  const described = shapes.flatMap(({ name, attributes }) =>
    Object.entries(attributes.shape).map(([key, schema]) => [
      `${name}.${key}`,
      schema.meta()?.description,
    ]),
  );
  expect(described.filter(([, description]) => !description)).toEqual([]);
});
