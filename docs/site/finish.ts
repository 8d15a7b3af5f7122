/** How many columns fit beside one another: on a phone, and on a page with lists at its sides. */
const most = { phone: 2, page: 5 };

/** Tables with many columns in a box that scrolls by itself and can be reached by keyboard. */
export function wideTables(html: string): string {
  return html.replaceAll(/<table>[\s\S]*?<\/table>/g, (table) => {
    const [row = ''] = /<tr>[\s\S]*?<\/tr>/.exec(table) ?? [];
    const columns = row.split('<th').length - 1;
    if (columns <= most.phone) return table;
    const kind = columns <= most.page ? 'table-box' : 'table-box table-box--wide';
    return `<div class="${kind}" role="group" aria-label="Table" tabindex="0">${table}</div>`;
  });
}

/** Names in the cells of tables break where their parts end, and not in the middle of a word. */
export function breakableNames(html: string): string {
  return html.replaceAll(
    /(<t[hd]\b[^>]*>)([\s\S]*?)(?=<\/t[hd]>)/g,
    (_, cell: string, content: string) =>
      cell +
      content.replaceAll(
        /(<code\b[^>]*>)([^<]+)(?=<\/code>)/g,
        (_code, tag: string, name: string) => tag + name.replaceAll(/[./_](?=\w)/g, '$&<wbr>'),
      ),
  );
}

/** A heading of the second level as Starlight writes it, with the link to it. */
const heading = '<div class="sl-heading-wrapper level-h2">';

/** The sections of the first page as doors that stand beside one another; the last is for everybody, and stands below. */
export function withDoors(html: string): string {
  const [before = '', ...sections] = html
    .split(heading)
    .map((part, index) => (index === 0 ? part : heading + part));
  const last = sections.pop() ?? '';
  const doors = sections.map((section) => `<section class="door">${section}</section>`).join('');
  return `${before}<div class="doors">${doors}</div>${last}`;
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
