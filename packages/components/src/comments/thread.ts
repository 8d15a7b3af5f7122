/** A comment as the list takes it; `@hearten/care` has its schema. */
export interface CommentRecord {
  id: string;
  author: string;
  date: Date;
  text: string;
  parent?: string | null | undefined;
  staff?: string | null | undefined;
  answerable?: boolean | undefined;
  fictional?: boolean | undefined;
}

/** A comment and the answers under it. */
export interface Thread {
  /** Nothing where a comment was that has been removed, and its answers are still there. */
  comment: CommentRecord | undefined;
  answers: Thread[];
}

interface Placed extends Thread {
  parent: string | null | undefined;
}

// Deeper answers would be columns of single words on a phone; they stand on the third level, in the order they came.
const levels = 3;

/** Comments in the order they came, each under the one it answers; answers to one that is gone stand where it was. */
export function toThreads(comments: readonly CommentRecord[]): Thread[] {
  const sorted = comments.toSorted((a, b) => a.date.getTime() - b.date.getTime());
  const threads = withGaps(sorted);
  const hosts = hostsOf(threads);
  const top: Thread[] = [];
  for (const thread of threads.values()) (hosts.get(thread)?.answers ?? top).push(thread);
  return top;
}

/** Each comment by its id, and before the first answer to one that is gone, the place where that was. */
function withGaps(sorted: readonly CommentRecord[]): Map<string, Placed> {
  const ids = new Set(sorted.map(({ id }) => id));
  const threads = new Map<string, Placed>();
  for (const comment of sorted) {
    const { id, parent } = comment;
    if (parent && !ids.has(parent) && !threads.has(parent)) {
      threads.set(parent, { comment: undefined, parent: null, answers: [] });
    }
    threads.set(id, { comment, parent, answers: [] });
  }
  return threads;
}

/** What each answer stands under. Each is looked at once: somebody may have sent answers ten thousand deep. */
function hostsOf(threads: ReadonlyMap<string, Placed>): Map<Placed, Placed | undefined> {
  const parentOf = ({ parent }: Placed) => (parent ? threads.get(parent) : undefined);
  const hosts = new Map<Placed, Placed | undefined>();
  const depths = new Map<Placed, number>();
  for (const thread of threads.values()) {
    const line = new Set<Placed>();
    let next: Placed | undefined = thread;
    while (next && !depths.has(next) && !line.has(next)) {
      line.add(next);
      next = parentOf(next);
    }
    // A circle of answers has no top: each of them stands alone.
    const isCircle = next !== undefined && line.has(next);
    for (const one of [...line].reverse()) {
      const parent = isCircle ? undefined : parentOf(one);
      const depth = parent ? (depths.get(parent) ?? 0) : 0;
      hosts.set(one, parent && depth === levels ? hosts.get(parent) : parent);
      depths.set(one, Math.min(depth + 1, levels));
    }
  }
  return hosts;
}
