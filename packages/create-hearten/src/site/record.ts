import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Lang } from '../answers.ts';

/** A record with other words in it; its comments and the order of its fields stay. */
export function changeRecord(text: string, change: (record: Document) => void): string {
  const record = parseDocument(text);
  change(record);
  return record.toString({ lineWidth: 120, flowCollectionPadding: false });
}

/** Words of lists whose entries have an id. */
const listsById = ['phones', 'addresses', 'helplines'];

/**
 * A record in one language alone. Its own words are English; those of `translations.es` take their place in Spanish, and what is said
 * in other languages goes.
 */
export function inOneLanguage(record: Document, lang: Lang): void {
  const words = record.getIn(['translations', lang]);
  record.delete('translations');
  if (!isMap(words)) return;
  for (const { key, value } of words.items) {
    const name = isScalar(key) ? String(key.value) : String(key);
    if (listsById.includes(name) && isMap(value)) fillById(record, name, value.toJSON());
    else record.set(name, value);
  }
}

type WordsById = Record<string, Record<string, string>>;

function fillById(record: Document, name: string, words: WordsById): void {
  const list = record.get(name);
  if (!isSeq(list)) return;
  for (const [index, entry] of list.items.entries()) {
    const id = isMap(entry) ? String(entry.get('id')) : '';
    for (const [field, text] of Object.entries(words[id] ?? {})) {
      record.setIn([name, index, field], text);
    }
  }
}
