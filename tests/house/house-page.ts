import { floorsOf, type Room } from './house.ts';

/** The text of `docs/house.md`, from the imports themselves. */
export function housePage(rooms: readonly Room[]): string {
  const rows = floorsOf(rooms)
    .toReversed()
    .flat()
    .map((room) => rowOf(room, rooms));
  return `${introduction}

![${altText(rooms)}](images/house.svg)

${tableOf([['Package', 'For', 'Imports', 'Imported by'], ...rows])}
`;
}

/** A table as the formatter writes it: columns as wide as their widest cell, the first row above a line. */
function tableOf(rows: readonly string[][]): string {
  const widths =
    rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  const lines = rows.map(
    (row) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

const introduction = `# Who imports whom

The packages as they are: this page and its picture are written from what the files import, and a test fails when they say
something else. An arrow points to what is imported; a dashed one takes types alone, which are gone when the code runs. Why it is so:
[architecture](architecture.md).`;

function rowOf({ folder, name, description, uses, knows }: Room, rooms: readonly Room[]): string[] {
  const users = rooms.filter((one) => [...one.uses, ...one.knows].includes(folder));
  const imported = [...uses, ...knows.map((one) => `${one} (types)`)];
  return [
    `\`${name}\``,
    description,
    imported.join(', ') || 'none of them',
    users.map((one) => one.folder).join(', ') || 'none of them',
  ];
}

function altText(rooms: readonly Room[]): string {
  const floors = floorsOf(rooms).map((floor) => floor.map(({ folder }) => folder).join(' and '));
  return `A house of ${floors.length} floors, the lowest first: ${floors.join('; ')}. The table below says the same.`;
}
