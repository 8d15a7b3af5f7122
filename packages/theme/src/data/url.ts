import { site } from 'virtual:hearten/config';

export type SiteAddresses = Pick<typeof site, 'base' | 'trailingSlash' | 'format'>;

/** The address of a page, as every link, canonical and tag writes it: with the site's base and its trailing slash. */
export function url(path: string, { base, trailingSlash, format }: SiteAddresses = site): string {
  const [, page = '', rest = ''] = /^([^?#]*)(.*)$/.exec(path) ?? [];
  const root = base.replace(/\/$/, '');
  const bare = page.replace(/^\/|\/$/g, '');
  if (bare === '') return `${root}/${rest}`;
  const wantsSlash =
    trailingSlash === 'always' || (trailingSlash === 'ignore' && format === 'directory');
  return `${root}/${bare}${wantsSlash ? '/' : ''}${rest}`;
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
