export { checkSite, type SiteCheckOptions } from './check-site.ts';
export {
  type FilesRead,
  readFiles,
  type TextFile,
  walk,
  type Walked,
  type WalkOptions,
} from './files.ts';
export { checkMarkdown, type MarkdownOptions } from './post.ts';
export {
  contentOf,
  type ContentPlaces,
  defaultPlaces,
  readSite,
  type SiteFiles,
  type SitePlace,
} from './read-site.ts';
export { clinicDay } from './records.ts';
