/** The texts of the page that the script needs, with `{…}` where it fills in. */
export interface SearchTexts {
  results: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
  none: string;
  searching: string;
  inAllCategories: string;
  inLanguage: string;
}

/** A text with its `{names}` filled in; what nobody fills in stays as it is. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));
}

/** How many results there are, in the language of the page. */
export function resultsText(
  { results, none }: Pick<SearchTexts, 'results' | 'none'>,
  { count, query, lang }: { count: number; query: string; lang: string },
): string {
  const form = new Intl.PluralRules(lang).select(count);
  const text = count === 0 ? none : (results[form] ?? results.other);
  return fill(text, { count: count.toLocaleString(lang), query });
}
