import type { CommentForm, CommentsPlace } from '@hearten/theme/plugin';

/** Where accepted comments come from. */
export interface CommentSource {
  /** For messages: the path of a file, or what the source is. */
  name: string;
  /** Reads them, in the order they came. Throws an error with a message for people. */
  read(place: CommentsPlace): Promise<SourceComments>;
  /** What it says of the form, where readers can write to it. */
  form?: CommentForm;
}

/** What a source has. */
export interface SourceComments {
  /** Each as it would stand in `comments.json`. */
  comments: readonly Record<string, unknown>[];
  /** Ids of comments that were taken back or erased: no other source may show them. */
  gone?: readonly string[];
  /** Files to read again when they change. */
  files?: readonly URL[];
}

/** An error that is told to the person who builds the site, without a stack of ours. */
export function sourceError(message: string, hint?: string): Error {
  return Object.assign(new Error(message), { stack: '', ...(hint && { hint }) });
}
