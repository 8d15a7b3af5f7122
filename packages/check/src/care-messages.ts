import { type CareFinding, type RuleFacts, runTextRules, type TextContext } from '@hearten/care';
import { toMessage, type VFileMessage } from '@hearten/markdown/report';
import type { TextFile } from './files.ts';

type Place = { line: number; column: number };

/** What rules found in a record or in front matter, as messages that name file, line and field. */
export function recordMessages(
  findings: readonly CareFinding[],
  { path, placeOf }: { path: string; placeOf: (field: readonly PropertyKey[]) => Place },
): VFileMessage[] {
  return findings.map(({ rule, field, reason, actual, expected }) =>
    careMessage(rule, {
      path,
      place: placeOf(field),
      reason: `**${field.join('.')}**: ${reason}`,
      actual,
      expected,
    }),
  );
}

/** What rules found in the words of a file. */
export function textMessages({ text, path }: TextFile, context: TextContext): VFileMessage[] {
  return runTextRules(text, context).map(({ rule, start, end, reason, actual, expected }) => {
    const place = { start: pointAt(text, start), end: pointAt(text, end) };
    return careMessage(rule, { path, place, reason, actual, expected });
  });
}

interface Said {
  path: string;
  place: Place | { start: Place; end: Place };
  reason: string;
  actual?: string | undefined;
  expected?: string[] | undefined;
}

/** A message of a rule; it ends with what the rule rests on. */
export function careMessage(rule: RuleFacts, { path, ...said }: Said): VFileMessage {
  const { id: ruleId, severity, source } = rule;
  return toMessage({ ruleId, severity, url: source.url, ...said }, path);
}

/** The line and column, from 1, of a place in a text. */
export function pointAt(text: string, offset: number): Place & { offset: number } {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n'), offset };
}
