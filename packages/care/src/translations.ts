import { isSameLanguage } from './languages.ts';

/** Which words of a record are shown to readers, and so can be given in other languages. */
export interface Prose {
  /** Fields with words. */
  fields: readonly string[];
  /** Lists of records with an id, and the fields with words in each; a translation names them by id. */
  byId?: Readonly<Record<string, readonly string[]>>;
  /** Lists that a translation gives as a whole, or that have none, and the fields with words in each. */
  lists?: Readonly<Record<string, readonly string[]>>;
}

/** Words of a record that are still in its own language, on a page in another one: they get a `lang` attribute. */
export interface Foreign {
  lang: string;
  fields: readonly string[];
}

/** A record, or a part of one, as it is shown in a language. */
export type InLanguage<Data> = Data & { foreign?: Foreign };

type Words = Readonly<Record<string, unknown>>;

interface Wanted {
  /** The language of the page. */
  lang: string;
  /** The language the record is written in. */
  own: string;
}

/**
 * A record with its words in a language, as far as it has them. What it does not have stays as it is and is named in `foreign`,
 * so that a screen reader can be told (WCAG 3.1.2, https://www.w3.org/TR/WCAG22/#language-of-parts, read 2026-11-25).
 */
export function recordIn<Data extends { translations: Readonly<Record<string, Words>> }>(
  record: Data,
  { fields, byId = {}, lists = {} }: Prose,
  wanted: Wanted,
): InLanguage<Data> {
  if (wanted.lang === wanted.own) return record;
  const words = translationIn(record.translations, wanted.lang);
  const parts: Record<string, unknown> = {};
  for (const [name, prose] of Object.entries(byId)) {
    const given = (words[name] ?? {}) as Record<string, Words>;
    parts[name] = partsOf(record, name).map((part) =>
      withWords(part, prose, { ...wanted, words: given[String(part.id)] ?? {} }),
    );
  }
  for (const [name, prose] of Object.entries(lists)) {
    if (name in words) parts[name] = words[name];
    else if (name in record && (record as Words)[name] !== undefined)
      parts[name] = partsOf(record, name).map((part) =>
        withWords(part, prose, { ...wanted, words: {} }),
      );
  }
  return { ...withWords(record, fields, { ...wanted, words }), ...parts };
}

/** What to write in the `lang` attribute of the element that holds a field: nothing where it is in the language of the page. */
export function fieldLang(record: object, field: string): string | undefined {
  const { foreign } = record as { foreign?: Foreign };
  return foreign?.fields.includes(field) ? foreign.lang : undefined;
}

function withWords<Data extends object>(
  record: Data,
  fields: readonly string[],
  { words, lang, own }: Wanted & { words: Words },
): InLanguage<Data> {
  const given = fields.filter((field) => words[field] !== undefined);
  const missing = fields.filter(
    (field) => words[field] === undefined && (record as Words)[field] !== undefined,
  );
  return {
    ...record,
    ...Object.fromEntries(given.map((field) => [field, words[field]])),
    ...(missing.length > 0 && !isSameLanguage(lang, own)
      ? { foreign: { lang: own, fields: missing } }
      : {}),
  };
}

function partsOf(record: object, name: string): Words[] {
  return ((record as Words)[name] ?? []) as Words[];
}

/** The words of a language: of the tag itself, `es-MX`, else of its language, `es`. */
function translationIn(translations: Readonly<Record<string, Words>>, lang: string): Words {
  const [base = lang] = lang.split('-');
  return { ...translations[base], ...translations[lang] };
}
