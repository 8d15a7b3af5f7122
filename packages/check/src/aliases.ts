import { toMessage, type VFileMessage } from '@hearten/markdown/report';
import { addressKey, type ArticleFiles, postPath, type Taken } from './addresses.ts';
import type { TextFile } from './files.ts';
import { readPost } from './post.ts';

/** Old addresses that two want, or where something is already: one of the two could not be reached. */
export function checkAliases(site: ArticleFiles, taken: readonly Taken[]): VFileMessage[] {
  const { blogs, prefixes = [] } = site;
  const pages = new Map(taken.filter(({ isRedirect }) => !isRedirect).map(toEntry));
  const redirects = new Map(taken.filter(({ isRedirect }) => isRedirect).map(toEntry));
  const messages: VFileMessage[] = [];
  for (const [index, files] of blogs.entries()) {
    const prefix = prefixes[index];
    if (prefix === undefined) continue;
    for (const file of files) {
      const address = postPath(file, { blog: prefix, site });
      const by = redirects.get(addressKey(address));
      if (by) messages.push(taking({ file, address, says: both(`is claimed by ${by} too`) }));
      else pages.set(addressKey(address), file.path);
    }
  }
  for (const file of blogs.flat()) {
    const post = readPost(file);
    for (const [index, address] of (post?.data?.aliases ?? []).entries()) {
      const says = claimOn(addressKey(address), { file, pages, redirects });
      if (says)
        messages.push(taking({ file, address, says, place: post?.placeOf(['aliases', index]) }));
      else redirects.set(addressKey(address), file.path);
    }
  }
  return messages;
}

interface Claims {
  file: TextFile;
  pages: ReadonlyMap<string, string>;
  redirects: ReadonlyMap<string, string>;
}

/** Who has an address already, by its key. */
function claimOn(key: string, { file, pages, redirects }: Claims): string | undefined {
  const page = pages.get(key);
  if (page === file.path) return 'is the address of this article itself. Take it out.';
  if (page) return both(`is the address of ${page}`);
  const other = redirects.get(key);
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
  return [addressKey(address), by];
}
