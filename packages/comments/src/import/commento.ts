import { z } from 'zod';
import { type Import, type ImportOptions, type SourceComment, toImport } from './imported.ts';
import { readJson } from './read-json.ts';
import type { Broken } from './read-xml.ts';
import { slugOf } from './slug.ts';

const shape = z.object({
  comments: z.array(
    z.object({
      commentHex: z.string(),
      url: z.string(),
      commenterHex: z.string(),
      html: z.string().default(''),
      markdown: z.string().default(''),
      parentHex: z.string(),
      state: z.string(),
      creationDate: z.string(),
      deleted: z.boolean().default(false),
    }),
  ),
  commenters: z.array(z.object({ commenterHex: z.string(), name: z.string() })).default([]),
});
type CommentoComment = z.output<typeof shape>['comments'][number];

/** The comments of a Commento or Commento++ export. */
export function parseCommento(
  json: string,
  options: ImportOptions = {},
): Import | { broken: Broken } {
  const read = readJson(json, shape, 'Commento');
  if ('broken' in read) return read;
  const names = new Map(read.data.commenters.map(({ commenterHex, name }) => [commenterHex, name]));
  const found = read.data.comments.map((comment) => ({
    id: comment.commentHex,
    parent: comment.parentHex === 'root' ? null : comment.parentHex,
    post: slugOf(comment.url) || 'home',
    author: names.get(comment.commenterHex) ?? '',
    html: comment.html || comment.markdown,
    writtenAt: Date.parse(comment.creationDate),
    state: stateOf(comment),
  }));
  const addresses = new Map(read.data.comments.map(({ url }) => [slugOf(url) || 'home', url]));
  const posts = [...addresses].map(([post, address]) => ({ post, title: '', address }));
  return toImport('commento', found, posts, options);
}

function stateOf({ deleted, state }: CommentoComment): SourceComment['state'] {
  if (deleted) return 'deleted';
  if (state === 'flagged') return 'spam';
  return state === 'approved' ? 'approved' : 'pending';
}
