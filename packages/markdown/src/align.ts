import type { Table, TableCell, TableRow } from 'mdast';

/**
 * Alignment of table cells as classes: engines write `style="text-align: …"`, which a strict content security policy
 * refuses, or the obsolete `align`.
 */
export function alignByClass(table: Table): Table {
  const { align } = table;
  if (!align?.some(Boolean)) return table;
  const alignCell = (cell: TableCell, column: number): TableCell => {
    const side = align[column];
    if (!side) return cell;
    const hProperties = { ...cell.data?.hProperties, className: alignmentClass(side) };
    return { ...cell, data: { ...cell.data, hProperties } };
  };
  const alignRow = (row: TableRow): TableRow => ({ ...row, children: row.children.map(alignCell) });
  // The length stays: remark-rehype takes it for the number of columns.
  return { ...table, align: align.map(() => null), children: table.children.map(alignRow) };
}

/** The class of an aligned cell. Left and right are those of the writing direction. */
export function alignmentClass(side: string): string[] {
  return [`hearten-align-${side === 'left' ? 'start' : side === 'right' ? 'end' : side}`];
}
