import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import type { CommentPage } from '../core/comment.ts';

/** The articles that can be commented. */
export interface Pages {
  list: () => readonly CommentPage[];
  find: (post: string) => CommentPage | undefined;
}

const path = z.string().regex(/^\/(?![/\\])/);
const page = z.object({
  post: z.string().min(1).max(500),
  title: z.string(),
  path,
  lang: z.string(),
  isOpen: z.boolean(),
});
const list = z.array(page);

/** Those of a list, as a test has it. */
export function pagesOf(pages: readonly CommentPage[]): Pages {
  const byPost = new Map(pages.map((one) => [one.post, one]));
  return { list: () => pages, find: (post) => byPost.get(post) };
}

/**
 * Those of the `comments-pages.json` that a build writes, read again when it changes. While a build replaces the site, and where
 * a file cannot be read, the last list stays; `report` hears of that once.
 */
export function pagesFromFile(file: string, report: (reason: string) => void): Pages {
  let seen = '';
  let current = pagesOf([]);
  function refresh(): Pages {
    const stat = statSync(file, { throwIfNoEntry: false });
    const now = stat ? `${stat.mtimeMs} ${stat.size} ${stat.ino}` : 'missing';
    if (now === seen) return current;
    seen = now;
    if (!stat) {
      report(
        `${file} is missing. Build the site: its articles take comments as soon as the file is there.`,
      );
      return current;
    }
    const read = readList(file);
    if (typeof read === 'string') report(read);
    else current = pagesOf(read);
    return current;
  }
  return { list: () => refresh().list(), find: (post) => refresh().find(post) };
}

function readList(file: string): readonly CommentPage[] | string {
  try {
    const parsed = list.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (parsed.success) return parsed.data;
    return `${file} is not a list of articles as a build writes it: ${z.prettifyError(parsed.error)}`;
  } catch (error) {
    return `${file} cannot be read: ${error instanceof Error ? error.message : error}`;
  }
}
