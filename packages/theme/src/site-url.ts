import type { AstroConfig } from 'astro';

/** What decides how the addresses of a site are written. */
export interface SiteAddresses {
  base: string;
  trailingSlash: AstroConfig['trailingSlash'];
  format: AstroConfig['build']['format'];
}

/** The address of a page, also where no page is rendered: with the site's base and its trailing slash. */
export function siteUrl(path: string, { base, trailingSlash, format }: SiteAddresses): string {
  const [, page = '', rest = ''] = /^([^?#]*)(.*)$/.exec(path) ?? [];
  const root = base.replace(/\/$/, '');
  const bare = page.replace(/^\/|\/$/g, '');
  if (bare === '') return `${root}/${rest}`;
  const wantsSlash =
    trailingSlash === 'always' || (trailingSlash === 'ignore' && format === 'directory');
  return `${root}/${bare}${wantsSlash ? '/' : ''}${rest}`;
}
