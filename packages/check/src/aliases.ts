import { articlePath } from '@hearten/care';
import { toMessage, type VFileMessage } from '@hearten/markdown/report';
import { slug } from 'github-slugger';
import type { TextFile } from './files.ts';
import { readPost } from './post.ts';
import { languagesOf, type SiteFiles } from './read-site.ts';
import { idOf } from './records.ts';

/** An address that something else than an article has. */
export interface Taken {
  /** From the root of the site, without a slash at its end: `/team`. */
  address: string;
  /** What has it, in words for a message. */
  by: string;
  /** Whether it leads somewhere else, so that no page can be there. @default false */
  isRedirect?: boolean;
}

/** The id Astro gives an article, which is what stands in its address: `A Calm day.md` is `a-calm-day`. */
export function addressId(file: Pick<TextFile, 'name'>): string {
  return idOf(file)
    .split('/')
    .map((part) => slug(part))
    .join('/');
}

/** Where an article stands, from the root of the site, by the prefix of its blog. */
export function postPath(
  file: TextFile,
  { blog, site }: { blog: string; site: Pick<SiteFiles, 'languages'> },
): string {
  const lang = readPost(file)?.data?.lang;
  return articlePath({ id: addressId(file), lang, blog }, languagesOf(site));
}

/** Old addresses that two want, or where something is already: one of the two could not be reached. */
export function checkAliases(
  site: Pick<SiteFiles, 'blogs' | 'prefixes' | 'languages'>,
  taken: readonly Taken[],
): VFileMessage[] {
  const { blogs, prefixes = [] } = site;
  const pages = new Map(taken.filter(({ isRedirect }) => !isRedirect).map(toEntry));
  const redirects = new Map(taken.filter(({ isRedirect }) => isRedirect).map(toEntry));
  const messages: VFileMessage[] = [];
  for (const [index, files] of blogs.entries()) {
    const prefix = prefixes[index];
    if (prefix === undefined) continue;
    for (const file of files) {
      const address = postPath(file, { blog: prefix, site });
      const by = redirects.get(address);
      if (by) messages.push(taking({ file, address, says: both(`is claimed by ${by} too`) }));
      else pages.set(address, file.path);
    }
  }
  for (const file of blogs.flat()) {
    const post = readPost(file);
    for (const [index, address] of (post?.data?.aliases ?? []).entries()) {
      const says = claimOn(address, { file, pages, redirects });
      if (says)
        messages.push(taking({ file, address, says, place: post?.placeOf(['aliases', index]) }));
      else redirects.set(address, file.path);
    }
  }
  return messages;
}

interface Claims {
  file: TextFile;
  pages: ReadonlyMap<string, string>;
  redirects: ReadonlyMap<string, string>;
}

/** Who has an address already. */
function claimOn(address: string, { file, pages, redirects }: Claims): string | undefined {
  const page = pages.get(address);
  if (page === file.path) return 'is the address of this article itself. Take it out.';
  if (page) return both(`is the address of ${page}`);
  const other = redirects.get(address);
  if (other === file.path) return 'stands here twice. Take one out.';
  return other && both(`is claimed by ${other} too`);
}

function both(claim: string): string {
  return `${claim}, so one of the two could not be reached. Take it out of one.`;
}

interface Taking {
  file: TextFile;
  address: string;
  says: string;
  place?: { line: number; column: number } | undefined;
}

function taking({ file, address, says, place = { line: 1, column: 1 } }: Taking): VFileMessage {
  const reason = `**aliases**: \`${address}\` ${says}`;
  return toMessage({ ruleId: 'alias-taken', severity: 'error', reason, place }, file.path);
}

function toEntry({ address, by }: Taken): [string, string] {
  return [address, by];
}
