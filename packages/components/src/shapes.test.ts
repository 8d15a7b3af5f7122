import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { writeLists } from '../scripts/lists.ts';
import * as blocks from './all.ts';
import * as door from './shapes.ts';
import { componentName, shapeName, shapes } from './shapes.ts';
import styles from './styles.json' with { type: 'json' };

test('the door opens to every block and these names', () => {
  const names = Object.keys(door).filter((name) => !(name in blocks));
  expect(names.sort()).toEqual([
    'blockWords',
    'commentTexts',
    'componentName',
    'defineBlock',
    'defineInline',
    'defineRecord',
    'defineWords',
    'embedAddress',
    'flow',
    'giveWords',
    'inline',
    'isCredit',
    'linkIdentifiers',
    'mayHoldIdentifier',
    'paragraph',
    'phrasing',
    'shapeName',
    'shapes',
    'splitImage',
    'tableWords',
    'textsIn',
  ]);
  expect(Object.keys(blocks).map(toKebab).sort()).toEqual(shapes.map(({ name }) => name).sort());
});

test('what follows from the folders is written anew when one is added', async () => {
  const lists = await writeLists();
  expect(Object.keys(lists)).toContain('all.ts');
  for (const [file, text] of Object.entries(lists)) {
    const written = readFileSync(new URL(file, import.meta.url), 'utf8');
    expect(written, `src/${file}: run the build of this package`).toBe(text);
  }
});

test('a folder with a shape is a block, and a folder with a style sheet is among the styles', () => {
  const folders = (file: string) => globSync(file, { cwd: import.meta.dirname }).map(dirname);
  expect(shapes.map(({ name }) => name)).toEqual(folders('*/shape.ts').sort());
  // The palettes are tokens, of which a page has one.
  expect(styles).toEqual(
    [...new Set(folders('*/*.css'))].filter((name) => name !== 'palettes').sort(),
  );
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
