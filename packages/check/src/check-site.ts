import { toMessage, type VFileMessage } from '@hearten/markdown/report';
import { checkAliases, type Taken } from './aliases.ts';
import { checkCarePost, checkCareRecords } from './care.ts';
import type { TextFile } from './files.ts';
import { checkMarkdown, checkPost, type MarkdownOptions } from './post.ts';
import type { SiteFiles } from './read-site.ts';
import { checkRecords, idOf } from './records.ts';

export interface SiteCheckOptions {
  /** The moment of the check: consents end with the clinic's calendar day. */
  now: Date;
  /** How the site renders its Markdown. */
  markdown?: MarkdownOptions;
  /** Which articles to look at; the others are known, so that one may be referred to. @default all */
  isWanted?: (file: TextFile) => boolean;
  /** Markdown of the site that is no article, such as a page. It needs no front matter. @default none */
  others?: readonly TextFile[];
  /** What no old address of an article may be, since something else is there. @default none */
  taken?: readonly Taken[];
}

/**
 * What the authors of a site should know of its content. It takes the files themselves: Astro transforms a cached article
 * only once, so what a plugin said the first time would be forgotten the second.
 */
export function checkSite(
  site: SiteFiles,
  { now, markdown = {}, isWanted = () => true, others = [], taken = [] }: SiteCheckOptions,
): VFileMessage[] {
  const records = checkRecords(site, now);
  const { hasFile } = site;
  const unwanted = new Set(
    site.blogs.flatMap((files) => files.filter((file) => !isWanted(file)).map(({ path }) => path)),
  );
  const isShown = (path: string) => !unwanted.has(path);
  return [
    ...site.messages,
    ...records.messages,
    ...checkCareRecords(site, records),
    ...site.blogs.flatMap((files) => {
      const posts = new Set(files.map(idOf));
      const wanted = files.filter(isWanted);
      return [
        ...checkAddresses(files),
        ...wanted.flatMap((file) => checkPost(file, { records, posts, markdown, hasFile })),
        ...wanted.flatMap((file) => checkCarePost(file, records)),
      ];
    }),
    ...checkAliases(site, taken).filter(({ file = '' }) => isShown(file)),
    ...others.flatMap((file) => checkMarkdown(file, { records, markdown })),
  ];
}

/** Two files for one address: only one of them would be published. */
function checkAddresses(files: readonly TextFile[]): VFileMessage[] {
  const first = new Map<string, string>();
  return files.flatMap((file) => {
    const id = idOf(file);
    const other = first.get(id);
    first.set(id, other ?? file.path);
    if (other === undefined) return [];
    const reason = `This article would have the same address as ${other}: \`${id}\`. Rename one of the two.`;
    return [
      toMessage(
        { ruleId: 'same-address', severity: 'error', reason, place: { line: 1, column: 1 } },
        file.path,
      ),
    ];
  });
}
