import { baseOf, isSameLanguage } from '../language.ts';
import type { HelplineRecord, HelplineWords } from './shape.ts';

/** A line as a page in a language says it. */
export interface LineInLanguage {
  line: HelplineRecord;
  words: HelplineWords;
  /** The words that are still in the language of the line. */
  foreign: readonly (keyof HelplineWords)[];
}

/**
 * The words of a line in the language of a page, as far as it has them: of `es-MX` before those of `es`. A key to press or a word to
 * send leads to one language, so that of another is none for it.
 */
export function inLanguage(line: HelplineRecord, lang = 'en'): LineInLanguage {
  const { name, about, press, textWord, hours } = line;
  const own: HelplineWords = { name, about, press, textWord, hours };
  const given = translationIn(line.translations, lang);
  const words = given ? { ...own, press: undefined, textWord: undefined, ...given } : own;
  const isForeign = line.lang !== undefined && !isSameLanguage(line.lang, lang);
  const fields = Object.keys(own) as (keyof HelplineWords)[];
  return {
    line,
    words,
    foreign: isForeign ? fields.filter((field) => given?.[field] === undefined) : [],
  };
}

function translationIn(
  translations: HelplineRecord['translations'] = {},
  lang: string,
): HelplineWords | undefined {
  const found = [baseOf(lang), lang.toLowerCase()].flatMap((tag) =>
    Object.entries(translations).flatMap(([key, words]) =>
      key.toLowerCase() === tag ? [defined(words)] : [],
    ),
  );
  return found.length > 0 ? Object.assign({}, ...found) : undefined;
}

function defined(words: HelplineWords): HelplineWords {
  return Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined));
}
