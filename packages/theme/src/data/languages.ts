import {
  isSameLanguage,
  languageFor,
  localPath,
  readLocalPath,
  type SiteLanguage,
} from '@hearten/care';
import { site } from 'virtual:hearten/config';
import { url } from './url.ts';

const { languages } = site;

/** The default language of the site, as a BCP 47 tag. */
export const defaultLang = languages[0].lang;

/** The language of a route by its pattern, `/es/team`, and the pattern in the default language, `/team`. */
export function routeOf(pattern: string): { lang: string; pattern: string } {
  const { language, path } = readLocalPath(pattern, languages);
  return { lang: language.lang, pattern: path };
}

/** The language of a page: that of its route, for whatever is not told another one. */
export function langOf({ routePattern }: { routePattern: string }): string {
  return routeOf(routePattern).lang;
}

/** The language of the site whose lists hold what has this tag. */
export function languageOf(lang: string): SiteLanguage {
  return languageFor(lang, languages) ?? languages[0];
}

/** The articles of a language: those that stand under its addresses. Without a language, all. */
export function inLanguage<Post extends { data: { lang?: string | undefined } }>(
  posts: Post[],
  lang: string | undefined,
): Post[] {
  if (lang === undefined || languages.length === 1) return posts;
  return posts.filter(({ data }) => isOneLanguage(data.lang ?? defaultLang, lang));
}

/** Whether two tags are one language on this site: `es-MX` and `es`, unless it has both. */
export function isOneLanguage(one: string, other: string): boolean {
  return languages.length === 1
    ? isSameLanguage(one, other)
    : languageOf(one) === languageOf(other);
}

/** The address of a page of the theme in a language: `/team` is `/es/team/`. */
export function localUrl(path: string, lang: string): string {
  return url(localPath(path, lang, languages));
}

/** One page in a language of the site. */
export interface Counterpart {
  lang: string;
  href: string;
  /** Whether it is kept away from search engines: readers are led there, and nobody else. */
  isKeptBack?: boolean;
}

/** One page in each language it is in. `addressIn` gives its address in a language; none where it is not in it. */
export async function counterparts(
  addressIn: (lang: string) => string | undefined | Promise<string | undefined>,
): Promise<Counterpart[]> {
  const found = await Promise.all(
    languages.map(async ({ lang }) => ({ lang, href: await addressIn(lang) })),
  );
  return found.filter((one): one is Counterpart => one.href !== undefined);
}

/** Words that are given once, or by language: those of the nearest, else of the default language, else the first. */
export function wordsIn(words: string | Readonly<Record<string, string>>, lang: string): string {
  if (typeof words === 'string') return words;
  const [base = lang] = lang.split('-');
  return words[lang] ?? words[base] ?? words[defaultLang] ?? Object.values(words)[0] ?? '';
}
