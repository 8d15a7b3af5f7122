import { z } from 'zod';
import { type Import, type ImportOptions, toImport } from './imported.ts';
import { readJson } from './read-json.ts';
import type { Broken } from './read-xml.ts';
import { slugOf } from './slug.ts';

const comment = z.object({
  id: z.string(),
  pid: z.string().default(''),
  text: z.string(),
  title: z.string().default(''),
  user: z.object({ name: z.string().default('') }).default({ name: '' }),
  locator: z.object({ url: z.string() }),
  time: z.string(),
  delete: z.boolean().default(false),
});
type RemarkComment = z.output<typeof comment>;

interface Branch {
  comment: RemarkComment;
  replies: Branch[];
}
const branch: z.ZodType<Branch> = z.object({
  comment,
  get replies() {
    return z.array(branch).default([]);
  },
});
const tree = z.object({ comments: z.array(z.union([branch, comment])) });

/** The comments of Remark42: a backup, with one comment a line, or what its API sends. */
export function parseRemark42(
  json: string,
  options: ImportOptions = {},
): Import | { broken: Broken } {
  const read = isBackup(json) ? readLines(json) : readTree(json);
  if ('broken' in read) return read;
  const found = read.comments.map((one) => ({
    id: one.id,
    parent: one.pid === '' ? null : one.pid,
    post: slugOf(one.locator.url) || 'home',
    author: one.user.name,
    html: one.text,
    writtenAt: Date.parse(one.time),
    state: one.delete ? ('deleted' as const) : ('approved' as const),
  }));
  const posts = read.comments.map(({ locator: { url }, title }) => ({
    post: slugOf(url) || 'home',
    title,
    address: url,
  }));
  const once = [...new Map(posts.map((post) => [post.post, post])).values()];
  return toImport('remark42', found, once, options);
}

type Read = { comments: RemarkComment[] } | { broken: Broken };

function isBackup(json: string): boolean {
  return /^\ufeff?\s*\{\s*"version"[^\n]*\}\s*\n/.test(json.slice(0, 2_000));
}

function readLines(json: string): Read {
  const comments: RemarkComment[] = [];
  for (const [index, line] of json.trim().split('\n').entries()) {
    if (index === 0) continue;
    const read = readJson(line, comment, 'Remark42');
    if ('broken' in read) return { broken: { ...read.broken, line: index + 1 } };
    comments.push(read.data);
  }
  return { comments };
}

function readTree(json: string): Read {
  const read = readJson(json, tree, 'Remark42');
  if ('broken' in read) return read;
  const comments: RemarkComment[] = [];
  const waiting = [...read.data.comments];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    if ('comment' in next) {
      comments.push(next.comment);
      waiting.push(...next.replies);
    } else comments.push(next);
  }
  return { comments };
}
