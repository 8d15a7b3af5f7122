/**
 * The language an article says it has in its front matter, from where engines keep it: `data.astro.frontmatter` (Astro),
 * `data.matter` (vfile-matter). `undefined` where it says none.
 */
export function languageOf(data: object): string | undefined {
  const { astro, matter } = data as { astro?: { frontmatter?: unknown }; matter?: unknown };
  const { lang } = (astro?.frontmatter ?? matter ?? {}) as { lang?: unknown };
  return typeof lang === 'string' && lang !== '' ? lang : undefined;
}
