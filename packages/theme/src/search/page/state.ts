/** What somebody looks for: words, and in which category and language. */
export interface SearchState {
  query: string;
  /** The id of a category; empty for all. */
  category: string;
  /** The language of an index. */
  lang: string;
}

/**
 * What an address asks for. Words stand behind its `#`, which a browser sends to nobody; those of a link or form with a `?` are
 * read too.
 */
export function readState(
  { hash, search }: Pick<URL, 'hash' | 'search'>,
  defaultLang: string,
): SearchState {
  const fragment = new URLSearchParams(hash.slice(1));
  const parameters = fragment.has('q') ? fragment : new URLSearchParams(search);
  const read = (name: string) => parameters.get(name)?.trim() ?? '';
  return { query: read('q'), category: read('category'), lang: read('lang') || defaultLang };
}

/** The fragment of an address, with its `#`; empty where nothing is looked for. */
export function writeState({ query, category, lang }: SearchState, defaultLang: string): string {
  if (query === '') return '';
  const parameters = new URLSearchParams({
    q: query,
    ...(category && { category }),
    ...(lang !== defaultLang && { lang }),
  });
  return `#${parameters}`;
}

/** Whether a fragment names a place in the page, as the skip link does. */
export function isPlaceInPage(hash: string): boolean {
  return hash !== '' && !hash.includes('=');
}
