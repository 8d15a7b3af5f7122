import type { FoundComment, FoundComments } from '@hearten/theme/plugin';
import type { CommentSource, SourceComments } from './source.ts';

/**
 * The comments of several sources as one list. One that two of them have is taken from the later; what any of them says is
 * gone stands nowhere.
 */
export function merge(
  all: readonly (SourceComments & Pick<CommentSource, 'name'>)[],
): FoundComments {
  const gone = new Set(all.flatMap((one) => one.gone ?? []));
  const byId = new Map<string, FoundComment>();
  for (const { name, comments } of all) {
    for (const data of comments) {
      const id = String(data.id);
      if (!gone.has(id)) byId.set(id, { from: name.replace(/^\.\//, ''), data });
    }
  }
  return { comments: [...byId.values()], files: all.flatMap(({ files = [] }) => files) };
}
