/** How many columns fit beside one another. */
const most = 5;

/** Tables with many columns in a box that scrolls by itself and can be reached by keyboard. */
export function wideTables(html: string): string {
  return html.replaceAll(/<table>[\s\S]*?<\/table>/g, (table) => {
    const [row = ''] = /<tr>[\s\S]*?<\/tr>/.exec(table) ?? [];
    if (row.split('<th').length - 1 <= most) return table;
    return `<div class="wide-table" role="group" aria-label="Table" tabindex="0">${table}</div>`;
  });
}

/** Cells that are aligned by a class, as in the theme, where Markdown writes a style attribute. */
export function alignedCells(html: string): string {
  return html.replaceAll(
    /(<t[hd]\b[^>]*?) style="text-align:\s*(center|right)"/g,
    (_, cell: string, side: string) =>
      `${cell} class="hearten-align-${side === 'right' ? 'end' : side}"`,
  );
}

/** The HTML of examples in the places that ask for them by name. */
export function withExamples(html: string, examples: Readonly<Record<string, string>>): string {
  return html.replaceAll(
    /<div data-example="([^"]+)"><\/div>/g,
    (_, name: string) => examples[name] ?? '',
  );
}
