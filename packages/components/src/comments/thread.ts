/** A comment as the list takes it; `@hearten/care` has its schema. */
export interface CommentRecord {
  id: string;
  author: string;
  date: Date;
  text: string;
  parent?: string | null | undefined;
  fictional?: boolean | undefined;
}

/** A comment and the answers under it. */
export interface Thread {
  comment: CommentRecord;
  answers: Thread[];
}

// Deeper answers would be columns of single words on a phone; they stand on the third level, in the order they came.
const levels = 3;

/** Comments in the order they came, each under the one it answers; an answer to a comment that is gone stands alone. */
export function toThreads(comments: readonly CommentRecord[]): Thread[] {
  const sorted = comments.toSorted((a, b) => a.date.getTime() - b.date.getTime());
  const threads = new Map(
    sorted.map((comment) => [comment.id, { comment, answers: [] } as Thread]),
  );
  const parentOf = ({ comment }: Thread) =>
    comment.parent ? threads.get(comment.parent) : undefined;
  const top: Thread[] = [];
  for (const thread of threads.values()) {
    const line = [thread, ...ancestors(thread, parentOf)];
    const root = line.at(-1) as Thread;
    // A circle of answers has no top: each of them stands alone.
    if (line.length === 1 || parentOf(root)) top.push(thread);
    else (line.length >= levels ? line.at(-(levels - 1)) : line[1])?.answers.push(thread);
  }
  return top;
}

function ancestors(thread: Thread, parentOf: (thread: Thread) => Thread | undefined): Thread[] {
  const found: Thread[] = [];
  for (
    let next = parentOf(thread);
    next && !found.includes(next) && next !== thread;
    next = parentOf(next)
  ) {
    found.push(next);
  }
  return found;
}
