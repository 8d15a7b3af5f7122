/** What the search knows of a page besides its text. */
export interface SearchRecord {
  /** Where it stands, with the site's base, as every link writes it. */
  address: string;
  /** BCP 47 tag. */
  lang: string;
  title: string;
  /** What stands above the title in a list of results: a category, or that it is a person. */
  label?: string | undefined;
  /** The id of its category. */
  category?: string | undefined;
  /** Names it is found by: who wrote it and who checked it. */
  names: string[];
  /** When it was last written, for readers and for machines. */
  day?: { text: string; date: string } | undefined;
}

/** The language of an index: words are cut to their stems in the same way for `es-MX` and `es`. */
export function indexLanguage(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag;
}

/** The languages of the indexes, that of the page first. */
export function indexLanguages(records: readonly Pick<SearchRecord, 'lang'>[], first: string) {
  const all = [...new Set(records.map(({ lang }) => indexLanguage(lang)))].toSorted();
  const own = indexLanguage(first);
  return [...all.filter((lang) => lang === own), ...all.filter((lang) => lang !== own)];
}
