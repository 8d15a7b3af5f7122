import type { Table, TableCell, TableRow } from 'mdast';

/**
 * Alignment of table cells as classes: one engine writes `style="text-align: …"`, which a strict content security policy
 * refuses, the other the obsolete `align`.
 */
export function alignByClass(table: Table): Table {
  const { align } = table;
  if (!align?.some(Boolean)) return table;
  const alignCell = (cell: TableCell, column: number): TableCell => {
    const side = align[column];
    if (!side) return cell;
    const className = [
      `hearten-align-${side === 'left' ? 'start' : side === 'right' ? 'end' : side}`,
    ];
    return {
      ...cell,
      data: { ...cell.data, hProperties: { ...cell.data?.hProperties, className } },
    };
  };
  const alignRow = (row: TableRow): TableRow => ({ ...row, children: row.children.map(alignCell) });
  // The length stays: remark-rehype takes it for the number of columns.
  return { ...table, align: align.map(() => null), children: table.children.map(alignRow) };
}
