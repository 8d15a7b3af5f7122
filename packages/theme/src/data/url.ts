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

/**
 * A link as a person wrote it: addresses of the site get its base and its trailing slash, whether they have them already or not;
 * all others stay.
 */
export function linkUrl(href: string, addresses: SiteAddresses = site): string {
  if (!/^\/(?!\/)/.test(href)) return href;
  const root = addresses.base.replace(/\/$/, '');
  const isWithin = href === root || href.startsWith(`${root}/`);
  const path = isWithin ? href.slice(root.length) : href;
  const isFile = /^[^?#]*\.[a-z\d]+(?:[?#]|$)/i.test(path);
  return isFile ? fileUrl(path, addresses) : url(path, addresses);
}
