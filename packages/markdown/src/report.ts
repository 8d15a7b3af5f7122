import type { VFileMessage } from 'vfile-message';

export type { VFileMessage } from 'vfile-message';

/** Messages for people, one after the other: where, how bad, what and how to mend it, where to read more; under a hint, the lines to paste. */
export function formatMessages(messages: readonly VFileMessage[]): string {
  return [...messages].sort(byPlace).map(formatMessage).join('\n');
}

/** `2 errors, 1 warning`. */
export function formatCounts(messages: readonly VFileMessage[]): string {
  const errors = messages.filter(isError).length;
  const warnings = messages.filter(({ fatal }) => fatal === false).length;
  const hints = messages.length - errors - warnings;
  return [plural(errors, 'error'), plural(warnings, 'warning'), plural(hints, 'hint')]
    .filter(Boolean)
    .join(', ');
}

/** Whether a message must stop a build. */
export function isError({ fatal }: VFileMessage): boolean {
  return fatal === true;
}

function formatMessage(message: VFileMessage): string {
  const { file, line, column, fatal, reason, ruleId, source, url } = message;
  const place = line === undefined ? '' : `:${line}:${column ?? 1}`;
  const severity = fatal === true ? 'error' : fatal === false ? 'warning' : 'hint';
  const told = `${file ?? ''}${place}  ${severity}  ${reason}  (${source}/${ruleId})${url ? `  ${url}` : ''}`;
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

function byPlace(a: VFileMessage, b: VFileMessage): number {
  return (
    (a.file ?? '').localeCompare(b.file ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0)
  );
}

function plural(count: number, word: string): string {
  return count === 0 ? '' : `${count} ${word}${count === 1 ? '' : 's'}`;
}
