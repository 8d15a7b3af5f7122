import type { VFileMessage } from '@hearten/markdown/report';
import { severities, type Severity } from '../arguments.ts';

/** How bad a message is; a hint is an `info`. */
export function severityOf({ fatal }: Pick<VFileMessage, 'fatal'>): Severity {
  return fatal === true ? 'error' : fatal === false ? 'warning' : 'info';
}

/** Whether a message is as bad as `least` or worse. */
export function isAtLeast(message: Pick<VFileMessage, 'fatal'>, least: Severity): boolean {
  return severities.indexOf(severityOf(message)) <= severities.indexOf(least);
}

/** By file, line, column and rule; the same on every machine, whatever its language. */
export function sortMessages(messages: readonly VFileMessage[]): VFileMessage[] {
  return messages.toSorted(
    (a, b) =>
      compare(a.file ?? '', b.file ?? '') ||
      compare(a.line ?? 0, b.line ?? 0) ||
      compare(a.column ?? 0, b.column ?? 0) ||
      compare(a.ruleId ?? '', b.ruleId ?? ''),
  );
}

function compare<Value extends string | number>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
