import type { Severity } from '@hearten/components/shapes';
import type { VFileMessage } from 'vfile-message';

export type { Finding, Severity } from '@hearten/components/shapes';
export { toMessage } from './message.ts';
export type { VFileMessage } from 'vfile-message';

/** Messages for people, one after the other: where, how bad, what and how to mend it, where to read more; under a hint, the lines to paste. */
export function formatMessages(messages: readonly VFileMessage[]): string {
  return sortMessages(messages).map(formatMessage).join('\n');
}

/** `2 errors, 1 warning`. */
export function formatCounts(messages: readonly VFileMessage[]): string {
  const severities = ['error', 'warning', 'info'] as const;
  return severities
    .map((severity) => {
      const count = messages.filter((message) => severityOf(message) === severity).length;
      return count === 0 ? '' : `${count} ${wordOf[severity]}${count === 1 ? '' : 's'}`;
    })
    .filter(Boolean)
    .join(', ');
}

/** How bad a message is; a hint is an `info`. */
export function severityOf({ fatal }: Pick<VFileMessage, 'fatal'>): Severity {
  return fatal === true ? 'error' : fatal === false ? 'warning' : 'info';
}

/** Whether a message must stop a build. */
export function isError(message: Pick<VFileMessage, 'fatal'>): boolean {
  return severityOf(message) === 'error';
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

const wordOf: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'hint' };

function formatMessage(message: VFileMessage): string {
  const { file, line, column, reason, ruleId, source, url } = message;
  const place = line === undefined ? '' : `:${line}:${column ?? 1}`;
  const told = `${file ?? ''}${place}  ${wordOf[severityOf(message)]}  ${reason}  (${source}/${ruleId})${url ? `  ${url}` : ''}`;
  return [told, ...linesToPaste(message)].join('\n');
}

/** What a hint proposes, ready to be copied. */
function linesToPaste({ ruleId, expected }: VFileMessage): string[] {
  if (!ruleId?.startsWith('looks-like-') || !expected) return [];
  const lines = expected
    .map((text) => text.trim())
    .join('\n\n')
    .split(/\r\n|\n|\r/);
  return lines.map((line) => `    ${line}`.trimEnd());
}
