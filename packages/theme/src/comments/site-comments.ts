import type { PluginLogger } from '../plugin.ts';

/** Where the comments of a site come from, and what its form says. */
export interface SiteComments {
  /** Reads the accepted comments. @default what stands in `comments.json` in the content */
  read?: (place: CommentsPlace) => Promise<FoundComments>;
  /** The form under articles; without it there is none. */
  form?: CommentForm;
}

/** What reading comments may need to know. */
export interface CommentsPlace {
  root: URL;
  /** Where Astro keeps what a next build may use: in no repository, so that what is erased is gone. */
  cacheFolder: URL;
  /** Whether somebody is writing; a service that cannot be reached should not stop them. */
  isDev: boolean;
  now: Date;
  logger: PluginLogger;
}

/** Accepted comments. */
export interface FoundComments {
  comments: readonly FoundComment[];
  /** Files to read again when they change, while somebody is writing. */
  files?: readonly URL[];
}

/** A comment as it was found, not yet checked. */
export interface FoundComment {
  /** Where it was found, for messages: `src/content/comments.json`. */
  from: string;
  /** As it would stand in `comments.json`. */
  data: Record<string, unknown>;
}

/** What the form under an article sends, and where. Must be JSON. */
export interface CommentForm {
  /** Where it sends what readers write. */
  action: string;
  /** The page that answers a comment; it is asked with `?post=` and `&parent=`. */
  reply?: string;
  /** The page that says what is kept and how to withdraw a comment; `{lang}` in it is the language of the page. */
  privacy?: string;
  /** Whether it asks for an email address. @default true */
  email?: boolean;
  /** The name of a field that no person sees. */
  trap?: string;
  /** The address of a file with all articles that have comments, for the service: `/comments-pages.json`. */
  pages?: string;
}

/** An article that can be commented, as that file has it. */
export interface CommentedPage {
  /** What comments name as `post`. */
  post: string;
  title: string;
  /** From the root of the host, with `base`: `/blog/panic/`. */
  path: string;
  lang: string;
  /** Whether new comments are taken. */
  isOpen: boolean;
}
