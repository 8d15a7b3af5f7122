import type { Finding } from '@hearten/components/shapes';
import type { Point, Position } from 'unist';
import { VFileMessage } from 'vfile-message';

const source = 'hearten';

/** A finding as the message every unified tool understands; `path` is the file's, as messages show it. `severityOf` reads `fatal`. */
export function toMessage(finding: Finding, path?: string): VFileMessage {
  const { reason, ruleId, severity, place, actual, expected, url } = finding;
  const message = new VFileMessage(reason, {
    ...(place && { place: plain(place) }),
    ruleId,
    source,
  });
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined;
  if (path !== undefined) message.file = path;
  if (actual !== undefined) message.actual = actual;
  if (expected !== undefined) message.expected = expected;
  if (url !== undefined) message.url = url;
  return message;
}

/** Sätteri's points are its own; a message outlives the tree. */
function plain(place: Point | Position): Point | Position {
  return 'start' in place ? { start: { ...place.start }, end: { ...place.end } } : { ...place };
}
