import { type Severity, severityOf, type VFileMessage } from '@hearten/markdown/report';

/** One message in `--format json`; `null` is unknown. */
export interface JsonMessage {
  path: string | null;
  line: number | null;
  column: number | null;
  endLine: number | null;
  endColumn: number | null;
  severity: Severity;
  ruleId: string | null;
  source: string | null;
  reason: string;
  expected: string[];
  url: string | null;
}

/** Messages for programs: one array. */
export function formatJson(messages: readonly VFileMessage[]): string {
  return `${JSON.stringify(messages.map(toJson), null, 2)}\n`;
}

function toJson(message: VFileMessage): JsonMessage {
  const end = endOf(message);
  return {
    path: message.file ?? null,
    line: message.line ?? null,
    column: message.column ?? null,
    endLine: end?.line ?? null,
    endColumn: end?.column ?? null,
    severity: severityOf(message),
    ruleId: message.ruleId ?? null,
    source: message.source ?? null,
    reason: message.reason,
    expected: message.expected ?? [],
    url: message.url ?? null,
  };
}

/** Where what a message is about ends, if it is about more than a point. */
export function endOf({ place }: VFileMessage): { line: number; column: number } | undefined {
  return place && 'end' in place ? place.end : undefined;
}
