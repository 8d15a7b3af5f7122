export type { CommentPage, PublicComment, State, Tombstone } from './core/comment.ts';
export { states } from './core/comment.ts';
