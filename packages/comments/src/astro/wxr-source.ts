import type { ImportedComment } from '../import/imported.ts';
import { parseWxr } from '../import/wxr.ts';
import { textOf } from './json-source.ts';
import { type CommentSource, sourceError } from './source.ts';

/** How an export of WordPress is read. */
export interface WxrOptions {
  /** Articles whose name is another here, by the last part of their old address: `{ 'old-slug': 'es/nuevo' }`. */
  posts?: Readonly<Record<string, string>>;
}

/** An export of WordPress: what was approved there, without addresses of mail and network. */
export function wxr(path: string, { posts = {} }: WxrOptions = {}): CommentSource {
  return {
    name: path,
    read: async ({ root }) => {
      const file = new URL(path, root);
      const read = parseWxr(await textOf(file, path));
      if ('broken' in read) throw sourceError(`${path}: ${read.broken.message}`);
      const approved = read.comments.filter(({ state }) => state === 'approved');
      return { comments: approved.map((comment) => toRecord(comment, posts)), files: [file] };
    },
  };
}

function toRecord(
  { state: _state, writtenAt: _time, ...comment }: ImportedComment,
  posts: Readonly<Record<string, string>>,
): Record<string, unknown> {
  return { ...comment, post: posts[comment.post] ?? comment.post };
}
