import type { AstroConfig } from 'astro';

/**
 * Lines for `_redirects`, which some hosts read (Netlify, Cloudflare Pages, GitLab Pages): there an old address answers with
 * 301 instead of a page that leads on. Addresses with parts that vary are left to those pages.
 */
export function redirectLines({
  redirects,
  base,
}: Pick<AstroConfig, 'redirects' | 'base'>): string[] {
  const root = base.replace(/\/$/, '');
  return Object.entries(redirects)
    .filter(([from]) => !from.includes('['))
    .flatMap(([from, to]) => {
      const { destination, status } =
        typeof to === 'string' ? { destination: to, status: 301 } : to;
      const bare = `${root}${from.replace(/\/$/, '')}`;
      return [bare, `${bare}/`].map(
        (one) => `${encodeURI(one)} ${encodeURI(destination)} ${status}`,
      );
    });
}
