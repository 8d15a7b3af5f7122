import type { ImportedComment, SourceComment } from './imported.ts';

/** What was kept of a comment. */
export interface Kept {
  comment: ImportedComment;
}

/** What each answers, without circles: some exports have answers to themselves. */
export function withoutCircles(found: readonly SourceComment[]): Map<string, string | null> {
  const above = new Map(found.map(({ id, parent }) => [id, parent]));
  const done = new Set<string>();
  for (const { id: start } of found) {
    const path = new Set<string>();
    for (let id: string | null = start; id !== null && !done.has(id);) {
      path.add(id);
      const next: string | null = above.get(id) ?? null;
      if (next !== null && path.has(next)) above.set(id, null);
      id = next !== null && path.has(next) ? null : next;
    }
    for (const id of path) done.add(id);
  }
  return above;
}

/** The nearest of those a comment answers that is kept, under the same article, and public if the comment is. */
export function parentOf(
  from: SourceComment,
  above: ReadonlyMap<string, string | null>,
  kept: ReadonlyMap<string, Kept>,
): string | null {
  for (let id = above.get(from.id) ?? null; id !== null; id = above.get(id) ?? null) {
    const parent = kept.get(id)?.comment;
    const fits = parent?.post === from.post;
    if (parent && fits && (from.state === 'pending' || parent.state === 'approved'))
      return parent.id;
  }
  return null;
}

/** In the order of time, but no answer before what it answers, whatever the clocks said. */
export function parentsFirst(comments: readonly ImportedComment[]): ImportedComment[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const ordered = new Set<ImportedComment>();
  for (const comment of comments.toSorted(byTime)) {
    const line: ImportedComment[] = [];
    let next: ImportedComment | undefined = comment;
    while (next && !ordered.has(next)) {
      line.push(next);
      next = byId.get(next.parent ?? '');
    }
    for (const one of line.reverse()) ordered.add(one);
  }
  return [...ordered];
}

function byTime(one: ImportedComment, other: ImportedComment): number {
  return one.writtenAt - other.writtenAt || (one.id < other.id ? -1 : 1);
}
