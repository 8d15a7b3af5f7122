import type { Texts } from '../i18n/index.ts';
import type { SearchTexts } from './page/message.ts';

/** What the script of the search page says, with `{…}` where it fills in: it has no reader of messages, which would be most of it. */
export function pageTexts({ search }: Pick<Texts, 'search'>, lang: string): SearchTexts {
  const query = '{query}';
  const results = Object.fromEntries(
    samplesOf(lang).map(([form, count]) => [
      form,
      search.results({ count, shown: '{count}', query }),
    ]),
  );
  return {
    results: { other: search.none({ query }), ...results },
    none: search.none({ query }),
    searching: search.searching,
    inAllCategories: search.inAllCategories,
    inLanguage: search.inLanguage({ language: '{language}', count: '{count}' }),
  };
}

/** A number for each form of number a language has, as `Intl.PluralRules` names them. */
function samplesOf(lang: string): [Intl.LDMLPluralRule, number][] {
  const rules = new Intl.PluralRules(lang);
  const numbers = [...Array(1001).keys(), 1_000_000, 0.5];
  return rules.resolvedOptions().pluralCategories.flatMap((form) => {
    const sample = numbers.find((number) => rules.select(number) === form);
    return sample === undefined ? [] : [[form, sample]];
  });
}
