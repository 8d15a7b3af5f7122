import type { AlignType, Table } from 'mdast';
import { expect, test } from 'vitest';
import { alignByClass, alignmentClass } from './align.ts';

const tableOf = (align: AlignType[], rows = 2): Table => ({
  type: 'table',
  align,
  children: Array.from({ length: rows }, () => ({
    type: 'tableRow',
    children: align.map((_, at) => ({
      type: 'tableCell',
      children: [{ type: 'text', value: `${at}` }],
    })),
  })),
});
const classesOf = ({ children }: Table) =>
  children.map((row) => row.children.map(({ data }) => data?.hProperties?.className));

test.each([
  ['left', ['hearten-align-start']],
  ['right', ['hearten-align-end']],
  ['center', ['hearten-align-center']],
])('%s is the class %s', (side, className) => {
  expect(alignmentClass(side)).toEqual(className);
});

test('gives each aligned cell its class, in every row, and the others none', () => {
  const row = [['hearten-align-end'], undefined, ['hearten-align-center']];
  expect(classesOf(alignByClass(tableOf(['right', null, 'center'])))).toEqual([row, row]);
});

test('keeps the number of columns, and leaves no alignment to the engine', () => {
  expect(alignByClass(tableOf(['left', null])).align).toEqual([null, null]);
});

test('gives a table back that has no alignment', () => {
  const table = tableOf([null, null]);
  expect(alignByClass(table)).toBe(table);
});

test('copes with a row that has more cells than columns', () => {
  const table = tableOf(['left', 'left']);
  expect(classesOf(alignByClass({ ...table, align: ['left'] }))[0]).toEqual([
    ['hearten-align-start'],
    undefined,
  ]);
});

test('keeps what other plugins gave a cell, and changes nothing it was given', () => {
  const table = tableOf(['left'], 1);
  const [row] = table.children;
  const [cell] = row?.children ?? [];
  if (cell) cell.data = { hProperties: { id: 'x' } };
  const before = structuredClone(table);
  const [made] = alignByClass(table).children[0]?.children ?? [];
  expect(made?.data?.hProperties).toEqual({ id: 'x', className: ['hearten-align-start'] });
  expect(table).toEqual(before);
});
