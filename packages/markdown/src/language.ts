/**
 * The language an article says it has in its front matter, from where engines keep it: `data.astro.frontmatter` (Astro),
 * `data.matter` (vfile-matter). `undefined` where it says none.
 */
export function languageOf(data: object): string | undefined {
  const { astro, matter } = data as { astro?: { frontmatter?: unknown }; matter?: unknown };
  const { lang } = (astro?.frontmatter ?? matter ?? {}) as { lang?: unknown };
  return typeof lang === 'string' && lang !== '' ? lang : undefined;
}

/** What decides the language of a text that does not say its own. */
export interface LanguageDefaults {
  /** BCP 47 tag of every text that does not say its own. @default 'en' */
  lang?: string | undefined;
  /** The language of a file by its path, for one that does not say its own. @default none */
  langOf?: LanguageOfFile | undefined;
}

/** The language of a file by its absolute path, such as that of the folder it is in. */
export type LanguageOfFile = (path: string) => string | undefined;

/** The language of a text: the one it says, else that of its place, else that of the site. */
export function textLanguage(
  data: object,
  { path, lang, langOf }: LanguageDefaults & { path: string | undefined },
): string | undefined {
  return languageOf(data) ?? (path === undefined ? undefined : langOf?.(path)) ?? lang;
}
