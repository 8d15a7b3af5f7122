export { checkSite, type SiteCheckOptions } from './check-site.ts';
export {
  type FilesRead,
  readFiles,
  type TextFile,
  walk,
  type Walked,
  type WalkOptions,
} from './files.ts';
export { postPath, type Taken } from './addresses.ts';
export type { HostRules } from './contacts/article.ts';
export {
  type Contact,
  type ContactKind,
  contactKinds,
  declaration,
  type DeclaredHosts,
  isDeclared,
  otherHost,
} from './contacts/contact.ts';
export { contactsInCss } from './contacts/css.ts';
export { type PageReading, readPage } from './contacts/page.ts';
export { checkMarkdown, type MarkdownOptions, readPost } from './post.ts';
export { readClinic } from './records.ts';
export {
  clinicLanguage,
  contentOf,
  type ContentPlaces,
  defaultPlaces,
  languagesOf,
  readSite,
  type SiteFiles,
  type SitePlace,
} from './read-site.ts';
export { clinicDay, idOf } from './records.ts';
export { withheldWords, type WithheldWords, wordsIn } from './withheld-words.ts';
export {
  type DueReview,
  readinessFacts,
  type ReviewerDue,
  reviewsDue,
  type ReviewsDue,
} from './reviews.ts';
