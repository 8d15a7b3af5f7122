import type { Comment } from '@hearten/care';
import { getRecords } from './clinic.ts';

const byPost = new WeakMap<object, Map<string, Comment[]>>();

/** The accepted comments of an article. */
export async function commentsOf(post: string): Promise<Comment[]> {
  const entries = await getRecords<Comment>('comments');
  const groups =
    byPost.get(entries) ??
    Map.groupBy(
      entries.map(({ data }) => data),
      (comment) => comment.post,
    );
  byPost.set(entries, groups);
  return groups.get(post) ?? [];
}
