import { site } from 'virtual:hearten/config';
import { type SiteAddresses, siteUrl } from '../site-url.ts';

export type { SiteAddresses };

/** The address of a page, as every link, canonical and tag writes it: with the site's base and its trailing slash. */
export function url(path: string, addresses: SiteAddresses = site): string {
  return siteUrl(path, addresses);
}

/** The address of a file in `public/`. */
export function fileUrl(path: string, { base }: Pick<SiteAddresses, 'base'> = site): string {
  return `${base.replace(/\/$/, '')}/${path.replace(/^\//, '')}`;
}

/** A link as a person wrote it: addresses of the site go through `url`, all others stay. */
export function linkUrl(href: string): string {
  const isPage = href.startsWith('/') && !href.startsWith('//') && !/\.[a-z0-9]+$/i.test(href);
  return isPage ? url(href) : href;
}
