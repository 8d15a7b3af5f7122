import { articlePath } from '@hearten/care';
import { toMessage, type VFileMessage } from '@hearten/markdown/report';
import type { TextFile } from './files.ts';
import { readPost } from './post.ts';
import { languagesOf, type SiteFiles } from './read-site.ts';
import { idOf } from './records.ts';

/** An address that something else than an article has. */
export interface Taken {
  /** From the root of the site, without a slash at its end: `/team`. `[page]` in it stands for numbers. */
  address: string;
  /** What has it, in words for a message. */
  by: string;
  /** Whether it leads somewhere else, so that no page can be there. @default false */
  isRedirect?: boolean;
  /** Whether it is a file of the site’s own, which wins over an article. @default false */
  isOwn?: boolean;
}

/** What is looked at to tell where articles stand. */
export type ArticleFiles = Pick<SiteFiles, 'blogs' | 'prefixes' | 'languages'>;

/** Where an article stands, from the root of the site, by the prefix of its blog. */
export function postPath(
  file: TextFile,
  { blog, site }: { blog: string; site: Pick<SiteFiles, 'languages'> },
): string {
  const lang = readPost(file)?.data?.lang;
  return articlePath({ id: idOf(file), lang, blog }, languagesOf(site));
}

/** What two addresses are compared by: hosts that do not tell `/Team` from `/team` would show one for both. */
export function addressKey(address: string): string {
  return address.toLowerCase().replace(/\/page\/(?:\d+|\[page\])$/, '/page/[page]');
}

/** Two articles for one address, or an article where a page is: only one of them would be published. */
export function checkAddresses(site: ArticleFiles, taken: readonly Taken[]): VFileMessage[] {
  const pages = taken.filter(({ isRedirect }) => !isRedirect);
  const first = new Map(pages.map((page) => [addressKey(page.address), page]));
  const { blogs, prefixes = [] } = site;
  return blogs.flatMap((files, index) =>
    files.flatMap((file) => {
      const address = postPath(file, {
        blog: prefixes[index] ?? (index === 0 ? 'blog' : `blog-${index + 1}`),
        site,
      });
      const other = first.get(addressKey(address));
      if (!other) first.set(addressKey(address), { address, by: file.path });
      return other ? [other.isOwn ? hidden(file, address, other) : same(file, address, other)] : [];
    }),
  );
}

function same(file: TextFile, address: string, { by }: Taken): VFileMessage {
  const reason = `This article would have the same address as ${by}: \`${address}\`. Rename one of the two.`;
  return told(file, { severity: 'error', reason });
}

function hidden(file: TextFile, address: string, { by }: Taken): VFileMessage {
  const reason = `${by} has the address of this article, \`${address}\`, and wins, so readers do not find the article. Rename one of the two, or delete one.`;
  return told(file, { severity: 'warning', reason });
}

function told(
  { path }: TextFile,
  { severity, reason }: { severity: 'error' | 'warning'; reason: string },
): VFileMessage {
  const place = { line: 1, column: 1 };
  return toMessage({ ruleId: 'same-address', severity, reason, place }, path);
}
