import type { SiteComments } from './site-comments.ts';

// A plugin is an object beside the bundle of pages, not in it; both run in one process.
const shared = globalThis as { [name: symbol]: SiteComments['read'] };
const key = Symbol.for('@hearten/theme/comments');

/** Hands what reads comments on to the collections. */
export function shareComments(comments: SiteComments | undefined): void {
  shared[key] = comments?.read;
}

/** What reads the comments of this site; nothing where no plugin does. */
export function sharedComments(): SiteComments['read'] {
  return shared[key];
}
