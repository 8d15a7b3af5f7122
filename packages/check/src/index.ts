export { checkSite, type SiteCheckOptions } from './check-site.ts';
export {
  type FilesRead,
  readFiles,
  type TextFile,
  walk,
  type Walked,
  type WalkOptions,
} from './files.ts';
export { addressId, type Taken } from './aliases.ts';
export { checkMarkdown, type MarkdownOptions, readPost } from './post.ts';
export { readClinic } from './records.ts';
export {
  contentOf,
  type ContentPlaces,
  defaultPlaces,
  readSite,
  type SiteFiles,
  type SitePlace,
} from './read-site.ts';
export { clinicDay } from './records.ts';
export {
  type DueReview,
  readinessFacts,
  type ReviewerDue,
  reviewsDue,
  type ReviewsDue,
} from './reviews.ts';
