import type { VFileMessage } from '@hearten/markdown/report';

export interface Compared {
  /** Messages that were not there before. */
  added: VFileMessage[];
  /** Messages that are no longer there. */
  mended: VFileMessage[];
}

/**
 * What changed from one check to the next. A message stays the same when its line shifts, since a line written above it says
 * nothing new; two of the same are two.
 */
export function compareMessages(
  before: readonly VFileMessage[],
  after: readonly VFileMessage[],
): Compared {
  return { added: without(after, before), mended: without(before, after) };
}

/** The messages of `list` that `known` does not have; of equal ones, the last. */
function without(list: readonly VFileMessage[], known: readonly VFileMessage[]): VFileMessage[] {
  const left = new Map<string, number>();
  for (const message of known)
    left.set(identityOf(message), (left.get(identityOf(message)) ?? 0) + 1);
  return list.filter((message) => {
    const identity = identityOf(message);
    const count = left.get(identity) ?? 0;
    left.set(identity, count - 1);
    return count <= 0;
  });
}

function identityOf({ file, ruleId, reason }: VFileMessage): string {
  return JSON.stringify([file, ruleId, reason]);
}
