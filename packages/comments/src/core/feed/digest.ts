import { createHash } from 'node:crypto';
import type { PublicComment } from '../comment.ts';

/** How many comments are public, and a digest of them all, whatever their order. */
export interface FeedState {
  total: number;
  state: string;
}

/** The state of a set of comments; two sets with one state are the same comments. */
export function stateOf(comments: Iterable<PublicComment>): FeedState {
  const lines = Array.from(comments, lineOf).sort();
  return { total: lines.length, state: digestOf(lines.join('\n')) };
}

/** A digest of a text, with the name of the method before it. */
export function digestOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64url')}`;
}

function lineOf({ id, post, author, date, text, parent, staff }: PublicComment): string {
  return JSON.stringify([id, post, author, date, text, parent, staff]);
}
