import { toMessage, type VFileMessage } from '@hearten/markdown/report';
import { asRead } from './as-read.ts';
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
      const key = `${baseOf(lang)} ${asRead(name)}`;
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
