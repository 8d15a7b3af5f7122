import { articleSlug } from '@hearten/care';
import { parseAtOnce } from '@hearten/markdown/check';
import type { VFileMessage } from '@hearten/markdown/report';
import { checkAddresses, type Taken } from './addresses.ts';
import { checkAliases } from './aliases.ts';
import { checkCarePost, checkCareRecords, checkCareText } from './care.ts';
import type { HostRules } from './contacts/article.ts';
import type { TextFile } from './files.ts';
import { checkClinicLanguage } from './languages.ts';
import { checkMarkdown, checkPost, type MarkdownOptions, readPost } from './post.ts';
import { checkPastedWords } from './pasted-words.ts';
import { checkPictures } from './pictures.ts';
import { checkPlaceholders } from './placeholders.ts';
import { languagesOf, type SiteFiles } from './read-site.ts';
import { checkRecords, idOf } from './records.ts';
import { stepByStep } from './step-by-step.ts';
import { withheldWords } from './withheld-words.ts';

/** When and how a site is checked. */
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
  /** Whether a picture may come from another host, by its address. @default all may */
  isPictureAllowed?: (address: string) => boolean;
  /** Which other hosts pages may contact. @default not known, and nothing is said of it */
  hosts?: HostRules | undefined;
}

/**
 * What the authors of a site should know of its content. It takes the files themselves: Astro transforms a cached article
 * only once, so what a plugin said the first time would be forgotten the second.
 */
export function checkSite(site: SiteFiles, options: SiteCheckOptions): VFileMessage[] {
  const { now, markdown = {}, isWanted = () => true, others = [], taken = [], hosts } = options;
  const records = checkRecords(site, now);
  const { hasFile, namesIn, publicFolder } = site;
  const pictures = { hasFile, namesIn, publicFolder, isAllowed: options.isPictureAllowed };
  const languages = languagesOf(site);
  const withheld = withheldWords(site, now);
  const unwanted = new Set(
    site.blogs.flatMap((files) => files.filter((file) => !isWanted(file)).map(({ path }) => path)),
  );
  const isShown = (path: string) => !unwanted.has(path);
  return [
    ...site.messages,
    ...records.messages,
    ...checkCareRecords(site, records),
    ...checkClinicLanguage(site),
    ...checkPlaceholders([...site.clinic, ...Object.values(site.records).flat()]),
    ...checkPictures(records.photos, pictures),
    ...site.blogs.flatMap((files) => {
      const ids = files.map(idOf);
      const posts = new Set([...ids, ...ids.map((id) => articleSlug(id, languages))]);
      const context = { records, posts, markdown, languages, pictures, hosts };
      const wanted = files.filter(isWanted);
      return [
        ...checkPlaceholders(wanted),
        ...stepByStep(wanted, {
          // Most of the time goes into parsing.
          prepare: (file) => parseAtOnce(file.text, file),
          steps: [
            (file) => {
              // Kept for the steps that ask for it.
              readPost(file);
              return [];
            },
            (file, parse) => checkPost(file, { ...context, parse }),
            (file, parse) => checkCarePost(file, records, parse),
            // A draft is in no built file.
            (file) => (readPost(file)?.data?.draft ? [] : checkPastedWords(file, withheld)),
          ],
        }),
      ];
    }),
    ...checkAddresses(site, taken).filter(({ file = '' }) => isShown(file)),
    ...checkAliases(site, taken).filter(({ file = '' }) => isShown(file)),
    ...others.flatMap((file) => [
      ...checkMarkdown(file, { records, markdown, hosts }),
      ...checkCareText(file, records),
      ...checkPastedWords(file, withheld),
    ]),
  ];
}
