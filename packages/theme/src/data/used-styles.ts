/** The style sheets, by the name of a block, whose class stands in the HTML: `hearten-benefit-list`, not `hearten-benefit`. */
export function usedStyles(html: string, styles: Record<string, string>): string[] {
  const names = new Set(
    [...html.matchAll(/\bhearten-([a-z]+(?:-[a-z]+)*)/g)].map(([, name]) => name),
  );
  return Object.entries(styles)
    .filter(([name]) => names.has(name))
    .map(([, css]) => css);
}
