import { toMessage, type VFileMessage } from '@hearten/markdown/report';
import type { RecordRead } from './records.ts';

/**
 * Two files that are one record to Astro, such as `maya.yml` and `Maya.yaml`. It takes one of them: words whose consent was taken
 * back could stand behind a consent that holds.
 */
export function repeatedRecords(records: readonly RecordRead<unknown>[]): VFileMessage[] {
  const first = new Map<string, string>();
  return records.flatMap(({ id, file: { path } }) => {
    const other = first.get(id);
    if (other === undefined) {
      first.set(id, path);
      return [];
    }
    const reason = `The record \`${id}\` is in ${other} too, and only one of the two would be used. Rename one, or take it out.`;
    const place = { line: 1, column: 1 };
    return [
      toMessage({ ruleId: 'duplicate-record', severity: 'error', reason, place, actual: id }, path),
    ];
  });
}
