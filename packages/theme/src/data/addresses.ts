import { localPath } from '@hearten/care';
import { config, site } from 'virtual:hearten/config';
import type { Routes } from '../route-options.ts';
import { defaultLang, localUrl } from './languages.ts';
import { fileUrl, url } from './url.ts';

/** A route that can be moved or switched off. */
export type MovableRoute = {
  [Name in keyof Routes]: Routes[Name] extends boolean ? never : Name;
}[keyof Routes];

/** The path of a page on the site in a language, without base; `undefined` where the site has no such page. */
export function pathOf(route: MovableRoute, value = '', lang = defaultLang): string | undefined {
  const pattern = config.routes[route];
  return pattern
    ? localPath(pattern.replace(/\[[^\]]+\]/, value), lang, site.languages)
    : undefined;
}

/** The address of a page, for links; `undefined` where the site has no such page. */
export function addressOf(
  route: MovableRoute,
  value?: string,
  lang = defaultLang,
): string | undefined {
  const path = pathOf(route, value, lang);
  return path === undefined ? undefined : url(path);
}

/** The address of the home page of a language. Where the theme adds none, that of the site: something else answers there. */
export function homeAddress(lang: string): string {
  return config.routes.home ? localUrl('/', lang) : url('/');
}

/** The address of the feed of a language, or of a category in it; `undefined` where there is none. */
export function feedAddress(lang = defaultLang, category?: string): string | undefined {
  const feed = pathOf('rss', '', lang);
  // A feed is read far from the site, so it holds whole addresses.
  if (!feed || !site.address) return undefined;
  if (category === undefined) return fileUrl(feed);
  const list = pathOf('category', category, lang);
  return list && fileUrl(`${list}/rss.xml`);
}
