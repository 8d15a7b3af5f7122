/** Where a comment stands. Only `approved` is public; `erased` has no text and no way back. */
export const states = ['pending', 'approved', 'rejected', 'spam', 'erased'] as const;
/** One of `states`. */
export type State = (typeof states)[number];

/** A comment as everybody may see it; nothing private has a place in it. */
export interface PublicComment {
  /** Random, and all that is said of it in public: `c_4f7q…`. */
  id: string;
  /** The id of the article it stands under. */
  post: string;
  /** The name the writer chose. */
  author: string;
  /** The day it was written, `2026-10-12`, in the clinic’s time zone. */
  date: string;
  /** Plain text; an empty line begins a new paragraph. */
  text: string;
  /** The id of the comment it answers. */
  parent: string | null;
  /** What somebody of the clinic is, “Admissions coordinator”; null for a reader. */
  staff: string | null;
}

/** What is left of an erased comment: enough to take it out of every copy. */
export interface Tombstone {
  id: string;
  post: string;
  /** The day, `2026-10-12`. */
  erased: string;
}

/** An article that can be commented, as the built site says it in `comments-pages.json`. */
export interface CommentPage {
  /** The id of the article, what comments name as `post`. */
  post: string;
  title: string;
  /** From the root of the host, with `base`: `/blog/panic/`. */
  path: string;
  lang: string;
  /** Whether new comments are taken. */
  isOpen: boolean;
}
