export { cleanLine, cleanText, lengthOf, paragraphsOf } from './core/clean.ts';
export type { CommentPage, PublicComment, State, Tombstone } from './core/comment.ts';
export { states } from './core/comment.ts';
export { detect, detectInName } from './core/detectors/detect.ts';
export type { Flag, FlagCode, FlagText } from './core/detectors/flag.ts';
export { flagCodes, flagTexts } from './core/detectors/flag.ts';
export type { FeedState } from './core/feed/digest.ts';
export { stateOf } from './core/feed/digest.ts';
export type { Feed } from './core/feed/export.ts';
export { decodeExport, encodeExport } from './core/feed/export.ts';
export type { Hidden } from './core/feed/record.ts';
export { publicCommentSchema, tombstoneSchema } from './core/feed/record.ts';
export type {
  Applied,
  ApplyOptions,
  Snapshot,
  Trouble,
  TroubleCode,
} from './core/feed/snapshot.ts';
export { applyExport, printSnapshot, readSnapshot } from './core/feed/snapshot.ts';
export type { InLangs, Lang } from './core/lang.ts';
export { langOf } from './core/lang.ts';
export type { Finding, FindingCode } from './core/replies/check-reply.ts';
export { checkReply } from './core/replies/check-reply.ts';
export type { ReplyTemplate } from './core/replies/templates.ts';
export { replyTemplates } from './core/replies/templates.ts';
export type { Action, Refusal, RefusalCode } from './core/states.ts';
export {
  actions,
  actionsFrom,
  decide,
  describeRefusal,
  isRefusal,
  rebuildAfter,
} from './core/states.ts';
export type { FieldCode, Problem, Submission, SubmissionOptions } from './core/submission.ts';
export { caps, fieldNames, readSubmission } from './core/submission.ts';
export { parseCommento } from './import/commento.ts';
export { parseDisqus } from './import/disqus.ts';
export type {
  Import,
  ImportedComment,
  ImportedPost,
  ImportOptions,
  SkipReason,
} from './import/imported.ts';
export { parseIsso } from './import/isso.ts';
export type { Broken } from './import/read-xml.ts';
export { parseRemark42 } from './import/remark42.ts';
export { parseWxr } from './import/wxr.ts';
