import { config, site } from 'virtual:hearten/config';
import type { Routes } from '../route-options.ts';
import { fileUrl, url } from './url.ts';

/** A route that can be moved or switched off. */
export type MovableRoute = {
  [Name in keyof Routes]: Routes[Name] extends boolean ? never : Name;
}[keyof Routes];

/** The path of a page on the site, without base; `undefined` where the site has no such page. */
export function pathOf(
  route: MovableRoute,
  value = '',
  routes: Pick<Routes, MovableRoute> = config.routes,
): string | undefined {
  return routes[route] ? routes[route].replace(/\[[^\]]+\]/, value) : undefined;
}

/** The address of a page, for links; `undefined` where the site has no such page. */
export function addressOf(route: MovableRoute, value?: string): string | undefined {
  const path = pathOf(route, value);
  return path === undefined ? undefined : url(path);
}

/** The address of the feed of a category, or of the whole site; `undefined` where there is none. */
export function feedAddress(category?: string): string | undefined {
  const feed = pathOf('rss');
  // A feed is read far from the site, so it holds whole addresses.
  if (!feed || !site.address) return undefined;
  if (category === undefined) return fileUrl(feed);
  const list = pathOf('category', category);
  return list && fileUrl(`${list}/rss.xml`);
}
