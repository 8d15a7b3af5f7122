// TODO: until `@hearten/markdown/check` exports `applyFixes`; then this file goes.
import type { VFileMessage } from '@hearten/markdown/report';

/** The text with the proposals in it that a machine may write: those that say what now stands there. */
export function applyFixes(
  text: string,
  messages: readonly VFileMessage[],
): { text: string; applied: VFileMessage[] } {
  const applied: VFileMessage[] = [];
  let result = '';
  let done = 0;
  for (const { message, start, end } of messages.flatMap(proposal).toSorted(byStart)) {
    if (start < done || text.slice(start, end) !== message.actual) continue;
    result += text.slice(done, start) + (message.expected?.[0] ?? '');
    done = end;
    applied.push(message);
  }
  return { text: result + text.slice(done), applied };
}

interface Proposal {
  message: VFileMessage;
  start: number;
  end: number;
}

function proposal(message: VFileMessage): Proposal[] {
  const { place, ruleId, actual, expected } = message;
  if (!ruleId?.startsWith('looks-like-') || actual === undefined || !expected?.[0]) return [];
  if (!place || !('end' in place)) return [];
  const { start, end } = place;
  if (start.offset === undefined || end.offset === undefined) return [];
  return [{ message, start: start.offset, end: end.offset }];
}

function byStart(a: Proposal, b: Proposal): number {
  return a.start - b.start;
}
