/**
 * The form of a route's addresses, to tell whether two are the same: `/tag/[tag]` and `/Tag/[...name]` are. What is called
 * `[page]` holds numbers, so it is no other part that varies.
 */
export function addressShape(pattern: string): string {
  return pattern
    .toLowerCase()
    .replace(/\[(?:\.{3})?([^\]]*)\]/g, (_part, name: string) =>
      name === 'page' ? '[page]' : '[]',
    )
    .replace(/\/page\/\[\]$/, '/page/[page]');
}
