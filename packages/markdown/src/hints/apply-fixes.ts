import type { VFileMessage } from 'vfile-message';

/** A text with its fixes, and the messages that were mended by them. */
export interface Fixed {
  text: string;
  applied: VFileMessage[];
}

interface Fix {
  message: VFileMessage;
  start: number;
  end: number;
  lines: string;
}

/**
 * Writes the lines of each `looks-like-…` message a machine may mend into the text it was found in. What no longer stands
 * there as it was found, and every other message, is left alone; so is the rest of the text, to the byte.
 */
export function applyFixes(text: string, messages: readonly VFileMessage[]): Fixed {
  // Places are counted without the byte order mark.
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  let body = text.slice(mark.length);
  const applied: VFileMessage[] = [];
  let free = body.length;
  for (const { message, start, end, lines } of messages
    .flatMap(fixOf)
    .sort((a, b) => b.start - a.start)) {
    if (end > free || body.slice(start, end) !== message.actual) continue;
    body = body.slice(0, start) + lines + body.slice(end);
    free = start;
    applied.unshift(message);
  }
  return { text: mark + body, applied };
}

function fixOf(message: VFileMessage): Fix[] {
  const { ruleId, place, actual, expected } = message;
  const [lines] = expected ?? [];
  if (!ruleId?.startsWith('looks-like-') || !actual || lines === undefined) return [];
  if (!place || !('start' in place)) return [];
  const [start, end] = [place.start.offset, place.end.offset];
  return start === undefined || end === undefined ? [] : [{ message, start, end, lines }];
}
