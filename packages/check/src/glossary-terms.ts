import { toMessage, type VFileMessage } from '@hearten/markdown/report';
import type { RecordOf } from './records.ts';

/** Words two records explain in one language: the first record is used, and nobody would know. */
export function repeatedTerms(
  records: readonly RecordOf<'glossary'>[],
  siteLang: string,
): VFileMessage[] {
  const first = new Map<string, RecordOf<'glossary'>>();
  return records.flatMap((record) => {
    const { data, file, placeOf } = record;
    if (!data) return [];
    const { term, expansion, aliases, lang = siteLang } = data;
    const names = [
      { name: term, keys: ['term'] },
      ...(expansion === undefined ? [] : [{ name: expansion, keys: ['expansion'] }]),
      ...aliases.map((name, index) => ({ name, keys: ['aliases', index] })),
    ];
    return names.flatMap(({ name, keys }) => {
      const key = `${baseOf(lang)} ${plain(name)}`;
      const other = first.get(key);
      first.set(key, other ?? record);
      if (!other || other === record) return [];
      const reason = `\`${name}\` is explained in ${other.file.path} too, and only that is shown. Take it out of one of the two.`;
      const place = placeOf(keys);
      return [
        toMessage(
          { ruleId: 'duplicate-term', severity: 'warning', reason, place, actual: name },
          file.path,
        ),
      ];
    });
  });
}

// `es-MX` and `es` are one language to a reader.
function baseOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag;
}

// As a word is looked up: large and small letters, and how many spaces, do not count.
function plain(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}
