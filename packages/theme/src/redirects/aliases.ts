import { postPath, readPost, type SiteFiles } from '@hearten/check';
import { type SiteAddresses, siteUrl } from '../site-url.ts';
import { whyWaiting } from '../waiting.ts';

interface Moment {
  now: Date;
  timeZone: string;
}

/**
 * Where the old addresses of articles lead, for Astro's `redirects`. `at` leaves out articles that are not out then;
 * without it all count, as in the dev server.
 */
export function aliasRedirects(
  site: Pick<SiteFiles, 'blogs' | 'prefixes' | 'languages'>,
  { addresses, at }: { addresses: SiteAddresses; at?: Moment | undefined },
): Record<string, string> {
  const { blogs, prefixes = [] } = site;
  const redirects = blogs.flatMap((files, index) =>
    files.flatMap((file) => {
      const post = readPost(file)?.data;
      if (!post || (at && whyWaiting(post, at))) return [];
      const target = siteUrl(postPath(file, { blog: prefixes[index] ?? '', site }), addresses);
      return post.aliases.map((alias) => [alias, target] as const);
    }),
  );
  return Object.fromEntries(redirects);
}
