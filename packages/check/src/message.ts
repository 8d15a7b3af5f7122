import { VFileMessage } from 'vfile-message';

interface MessageParts {
  path: string;
  place?: { line: number; column: number } | undefined;
  ruleId: string;
  reason: string;
  expected?: string[];
}

/** A message about a file that must stop a build. */
export function message({ path, place, ruleId, reason, expected }: MessageParts): VFileMessage {
  const made = new VFileMessage(reason, { ...(place && { place }), ruleId, source: 'hearten' });
  return Object.assign(made, { file: path, fatal: true, ...(expected && { expected }) });
}
