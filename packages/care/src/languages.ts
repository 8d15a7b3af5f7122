/** A language of a site. */
export interface SiteLanguage {
  /** BCP 47 tag, as its pages say it. */
  lang: string;
  /** The tags of articles that belong to it. */
  codes: readonly string[];
  /** The name of its folder among the articles; none where a site declares no languages. */
  folder?: string | undefined;
  /** What the addresses of its pages begin with: `/es`, or nothing. */
  prefix: string;
}

/** The languages of a site, the default one first. */
export type SiteLanguages = readonly [SiteLanguage, ...SiteLanguage[]];

type Locale = string | { path: string; codes: readonly string[] };

/** What of Astro's option `i18n` is looked at. */
export interface LanguageOptions {
  defaultLocale: string;
  locales: readonly Locale[];
  routing?: string | { prefixDefaultLocale?: boolean } | undefined;
}

/** The languages of a site: those of Astro's `i18n`, or else the one its clinic speaks. */
export function siteLanguages(i18n: LanguageOptions | undefined, lang: string): SiteLanguages {
  if (!i18n) return [{ lang, codes: [lang], prefix: '' }];
  const { defaultLocale, locales, routing } = i18n;
  const isDefaultPrefixed = typeof routing === 'object' && routing.prefixDefaultLocale === true;
  const all = locales.map((locale): SiteLanguage => {
    const { path, codes } = typeof locale === 'string' ? { path: locale, codes: [locale] } : locale;
    const isPrefixed = path !== defaultLocale || isDefaultPrefixed;
    return { lang: codes[0] ?? path, codes, folder: path, prefix: isPrefixed ? `/${path}` : '' };
  });
  const first = all.find(({ folder }) => folder === defaultLocale);
  const [known = siteLanguages(undefined, lang)[0]] = first ? [first] : all;
  return [known, ...all.filter((one) => one !== known)];
}

/** The language of a site that a tag belongs to: `es-MX` is Spanish where no other is nearer. */
export function languageFor(tag: string, languages: SiteLanguages): SiteLanguage | undefined {
  const has = (code: string) => code.toLowerCase() === tag.toLowerCase();
  return (
    languages.find(({ codes }) => codes.some(has)) ??
    languages.find(({ codes }) => codes.some((code) => baseOf(code) === baseOf(tag)))
  );
}

/** Whether two tags are of one language: `es-MX` and `es`. */
export function isSameLanguage(one: string, other: string): boolean {
  return baseOf(one) === baseOf(other);
}

function baseOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag;
}

/** An article, as far as its language and its address go. */
export interface Placed {
  /** The path in the folder of its blog, without its ending: `es/calma`. */
  id: string;
  /** The language it says it has. */
  lang?: string | undefined;
}

/** The language of an article: the one it says, else that of the folder it is in, else that of the site. */
export function articleLanguage({ id, lang }: Placed, languages: SiteLanguages): string {
  return lang ?? folderLanguage(id, languages)?.lang ?? languages[0].lang;
}

/** The language whose folder an article is in, if it is in one. */
export function folderLanguage(id: string, languages: SiteLanguages): SiteLanguage | undefined {
  const [folder = '', ...rest] = id.toLowerCase().split('/');
  if (rest.length === 0) return undefined;
  return languages.find((language) =>
    [language.folder, ...(language.folder ? language.codes : [])].some(
      (name) => name?.toLowerCase() === folder,
    ),
  );
}

/** What names an article in every language: its id without the folder of its language. */
export function articleSlug(id: string, languages: SiteLanguages): string {
  return folderLanguage(id, languages) ? id.slice(id.indexOf('/') + 1) : id;
}

/** Where an article stands, from the root of the site: `/es/blog/calma`. `blog` is the prefix of its blog. */
export function articlePath(
  { id, lang, blog }: Placed & { blog: string },
  languages: SiteLanguages,
): string {
  const path = `/${blog}/${articleSlug(id, languages)}`;
  return localPath(path, articleLanguage({ id, lang }, languages), languages);
}

/** The path of a page in a language: `/team` is `/es/team`. A language the site does not have is at the default one’s. */
export function localPath(path: string, lang: string, languages: SiteLanguages): string {
  const { prefix } = languageFor(lang, languages) ?? languages[0];
  return path === '/' && prefix !== '' ? prefix : `${prefix}${path}`;
}

/** The language of a path or a pattern, and what it is without that: the other way round. */
export function readLocalPath(
  path: string,
  languages: SiteLanguages,
): { language: SiteLanguage; path: string } {
  const language = languages.find(
    ({ prefix }) => prefix !== '' && (path === prefix || path.startsWith(`${prefix}/`)),
  );
  if (!language) return { language: languages[0], path };
  return { language, path: path.slice(language.prefix.length) || '/' };
}
