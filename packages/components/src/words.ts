import { textsIn } from './language.ts';

/** Words of a block by key; a text with a number has one for each plural of its language. */
export interface Words {
  readonly [key: string]: string | Words;
}

/** Words a site gives itself: by language, block and key. */
export type GivenWords = Readonly<Record<string, Readonly<Record<string, Words>>>>;

const english = new Map<string, Words>();
let given: GivenWords = {};

/**
 * The words a block adds itself, in English and Spanish. The function it gives has them in the language of a page: of what the site
 * gives as far as it does, `es-MX` before `es`, else in English.
 */
export function defineWords<Own extends { readonly [Key in keyof Own]: string | Words }>(
  block: string,
  words: { en: Own; es: NoInfer<Own> },
): (lang?: string) => Own {
  english.set(block, words.en as Words);
  return (lang) => {
    let said = textsIn(lang, words) as Words;
    for (const tag of tagsOf(lang)) said = overlay(said, wordsGiven(tag)?.[block] ?? {});
    return said as Own;
  };
}

/** The words of all blocks in English, by block: what a site may give in other languages. */
export function blockWords(): Readonly<Record<string, Words>> {
  return Object.fromEntries(english);
}

/** Gives blocks words in more languages, or other ones. For a whole process: once, before anything is rendered. */
export function giveWords(words: GivenWords): void {
  given = words;
}

/** The text for a number, in the plural of its language; `{count}` in it is the number. */
export function plural(texts: Words, count: number, lang = 'en'): string {
  const text = texts[new Intl.PluralRules(lang).select(count)] ?? texts.other;
  return String(text).replace('{count}', new Intl.NumberFormat(lang).format(count));
}

/** A text with values in braces, filled in: `Call {number}`. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
}

/** `es-MX` is looked for after `es`, whose words it goes before. */
function tagsOf(lang = 'en'): string[] {
  const parts = lang.toLowerCase().split('-');
  return parts.map((_, index) => parts.slice(0, index + 1).join('-'));
}

function wordsGiven(tag: string): Readonly<Record<string, Words>> | undefined {
  const key = Object.keys(given).find((one) => one.toLowerCase() === tag);
  return key === undefined ? undefined : given[key];
}

function overlay(words: Words, own: Words): Words {
  const merged: Record<string, string | Words> = { ...words };
  for (const [key, value] of Object.entries(own)) {
    const before = merged[key];
    merged[key] =
      typeof value === 'object' && typeof before === 'object' ? overlay(before, value) : value;
  }
  return merged;
}
