import { createHash } from 'node:crypto';
import { lengthOf } from '../core/clean.ts';
import type { PublicComment } from '../core/comment.ts';
import { longestText } from '../core/feed/record.ts';
import { parentOf, parentsFirst, withoutCircles } from './answers.ts';
import { htmlToLine, htmlToText } from './html-to-text.ts';

/** A comment of another system, with nothing private: no address of mail or network, no browser, no website. */
export interface ImportedComment extends PublicComment {
  state: 'approved' | 'pending';
  /** In ms. */
  writtenAt: number;
}

/** An article that has comments, as the other system knew it. */
export interface ImportedPost {
  /** The last part of its address, which is its id here unless it was renamed. */
  post: string;
  title: string;
  /** Where it stood, `https://example.org/2019/05/panic/`; empty where nobody says. */
  address: string;
}

/** Why something was left out. */
export type SkipReason =
  | 'spam'
  | 'trash'
  | 'deleted'
  | 'pingback'
  | 'empty'
  | 'undated'
  | 'too-long';

export interface Import {
  /** Parents before their answers. */
  comments: ImportedComment[];
  posts: ImportedPost[];
  /** How many were left out, and why. */
  skipped: Partial<Record<SkipReason, number>>;
}

/** A comment as a reader of one system found it; its texts may be HTML. */
export interface SourceComment {
  id: string;
  parent: string | null;
  post: string;
  author: string;
  html: string;
  /** In ms; NaN where it is not known. */
  writtenAt: number;
  /** The day where the writer was, `2019-05-04`, if the system says. @default the day of `writtenAt` in UTC */
  day?: string;
  state: 'approved' | 'pending' | SkipReason;
}

export interface ImportOptions {
  /** What is written for a name where none was given. @default 'Anonymous' */
  nameless?: string;
}

/**
 * Makes an import of what was found. Ids are made of `source` and the old ids, so that the same file again gives the same comments.
 * An answer to something that is left out, or that is not public when it is, goes to the next one above.
 */
export function toImport(
  source: string,
  found: readonly SourceComment[],
  posts: readonly ImportedPost[],
  { nameless = 'Anonymous' }: ImportOptions = {},
): Import {
  const skipped: Import['skipped'] = {};
  const kept = new Map<string, { from: SourceComment; comment: ImportedComment }>();
  for (const from of found) {
    const read = readOne(source, from, nameless);
    if (typeof read === 'string') skipped[read] = (skipped[read] ?? 0) + 1;
    else kept.set(from.id, { from, comment: read });
  }
  const above = withoutCircles(found);
  for (const { from, comment } of kept.values()) comment.parent = parentOf(from, above, kept);
  const comments = parentsFirst([...kept.values()].map(({ comment }) => comment));
  const used = new Set(comments.map(({ post }) => post));
  return { comments, posts: posts.filter(({ post }) => used.has(post)), skipped };
}

function readOne(
  source: string,
  from: SourceComment,
  nameless: string,
): ImportedComment | SkipReason {
  if (from.state !== 'approved' && from.state !== 'pending') return from.state;
  const text = htmlToText(from.html);
  if (text === '') return 'empty';
  if (text.length > longestText) return 'too-long';
  const date = from.day ?? dayOf(from.writtenAt);
  if (Number.isNaN(from.writtenAt) || date === null) return 'undated';
  const name = htmlToLine(from.author);
  const author = lengthOf(name) > 245 ? [...name].slice(0, 245).join('').trim() : name || nameless;
  const { post, state, writtenAt } = from;
  return {
    id: idOf(source, from.id),
    post,
    author,
    date,
    text,
    parent: null,
    staff: null,
    state,
    writtenAt,
  };
}

function dayOf(time: number): string | null {
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

function idOf(source: string, id: string): string {
  const hash = createHash('sha256').update(JSON.stringify([source, id]));
  return `c_${hash.digest('base64url').slice(0, 22)}`;
}
