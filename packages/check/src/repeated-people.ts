import { toMessage, type VFileMessage } from '@hearten/markdown/report';
import { asRead } from './as-read.ts';
import type { RecordOf } from './records.ts';

/** Two records of one person: an article could be checked by whoever wrote it, and nobody would see. */
export function repeatedPeople(records: readonly RecordOf<'team'>[]): VFileMessage[] {
  const first = new Map<string, RecordOf<'team'>>();
  return records.flatMap((record) => {
    const { data, file, placeOf } = record;
    if (!data) return [];
    const key = `${asRead(data.name)}, ${asRead(data.credentials ?? '')}`;
    const other = first.get(key);
    first.set(key, other ?? record);
    if (!other) return [];
    const reason = `${data.name} has a record in ${other.file.path} too. Keep one of the two; if they are two people, tell readers apart who is who: by a second name, or \`credentials\`.`;
    const place = placeOf(['name']);
    return [
      toMessage(
        { ruleId: 'duplicate-person', severity: 'warning', reason, place, actual: data.name },
        file.path,
      ),
    ];
  });
}
