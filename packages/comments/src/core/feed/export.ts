import { z } from 'zod';
import type { PublicComment, Tombstone } from '../comment.ts';
import { digestOf, type FeedState } from './digest.ts';
import { type Hidden, hiddenSchema, publicCommentSchema, tombstoneSchema } from './record.ts';

/** What the service tells a build: all that is public, or what changed `after` a cursor. */
export interface Feed extends FeedState {
  /** Where this feed ends; a later one can begin there. */
  cursor: string;
  /** The cursor it begins at; null for all there is. */
  after: string | null;
  comments: PublicComment[];
  /** What was erased. Without `after`: everything that ever was. */
  tombstones: Tombstone[];
  /** What was public and is not at present. Without `after`: all that is so now. */
  hidden: Hidden[];
}

const format = 'hearten-comments';
const version = 1;
const head = z.object({
  format: z.literal(format),
  version: z.literal(version),
  cursor: z.string().max(200),
  after: z.string().max(200).nullable(),
});
const entry = z.union([
  z.object({ comment: publicCommentSchema }),
  z.object({ tombstone: tombstoneSchema }),
  z.object({ hidden: hiddenSchema }),
]);
const end = z.object({
  end: z.object({
    lines: z.int().min(0),
    total: z.int().min(0),
    state: z.string(),
    digest: z.string(),
  }),
});

/**
 * A feed as NDJSON: a head, a line for each record, and an end that counts and seals them. `total` and `state` are of all that is
 * public, so that whoever applies a change knows whether they arrived at the same set.
 */
export function encodeExport({ cursor, after, total, state, ...records }: Feed): string {
  const lines = [
    { format, version, cursor, after },
    ...records.comments.map((comment) => ({ comment: publicCommentSchema.parse(comment) })),
    ...records.tombstones.map((tombstone) => ({ tombstone: tombstoneSchema.parse(tombstone) })),
    ...records.hidden.map((hidden) => ({ hidden: hiddenSchema.parse(hidden) })),
  ];
  const body = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const seal = { lines: lines.length, total, state, digest: digestOf(body) };
  return `${body}${JSON.stringify({ end: seal })}\n`;
}

/** Reads a feed, all of it or nothing; `broken` says in words what is wrong. */
export function decodeExport(text: string): { feed: Feed } | { broken: string } {
  const lines = text.split('\n');
  // The end is a whole line: what was cut in its middle has no line end.
  if (lines.pop() !== '') return { broken: 'It was cut off before its end.' };
  const last = end.safeParse(parseJson(lines.pop()));
  if (!last.success) return { broken: 'It was cut off before its end.' };
  const seal = last.data.end;
  const body = lines.map((line) => `${line}\n`).join('');
  if (seal.lines !== lines.length || seal.digest !== digestOf(body)) {
    return { broken: 'It is not what was sent: its digest does not fit.' };
  }
  return readRecords(lines, { total: seal.total, state: seal.state });
}

function readRecords(lines: string[], state: FeedState): { feed: Feed } | { broken: string } {
  const first = head.safeParse(parseJson(lines[0]));
  if (!first.success) return { broken: 'It is not a feed of comments this version can read.' };
  const { cursor, after } = first.data;
  const feed: Feed = { cursor, after, comments: [], tombstones: [], hidden: [], ...state };
  for (const [index, line] of lines.entries()) {
    if (index === 0) continue;
    const read = entry.safeParse(parseJson(line));
    if (!read.success) return { broken: `Its line ${index + 1} is not a record of a comment.` };
    if ('comment' in read.data) feed.comments.push(read.data.comment);
    else if ('tombstone' in read.data) feed.tombstones.push(read.data.tombstone);
    else feed.hidden.push(read.data.hidden);
  }
  const ids = [...feed.comments, ...feed.tombstones, ...feed.hidden].map(({ id }) => id);
  if (new Set(ids).size < ids.length) return { broken: 'It has two records of one comment.' };
  return { feed };
}

function parseJson(line: string | undefined): unknown {
  try {
    return JSON.parse(line ?? '');
  } catch {
    return null;
  }
}
