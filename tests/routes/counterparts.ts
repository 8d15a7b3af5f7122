import type { Page } from './page.ts';
import { address } from './small-site.ts';

/** The page in other languages, as search engines are told. */
export function alternatesOf(page: Page): Record<string, string> {
  const links = page.all('link').filter(({ properties }) => properties.hrefLang);
  return Object.fromEntries(
    links.map(({ properties }) => [
      String(properties.hrefLang),
      String(properties.href).replace(address, ''),
    ]),
  );
}

/** Where the switch of languages leads. */
export function switchOf(page: Page): Record<string, string> {
  const links = page.all('a').filter(({ properties }) => properties.hrefLang);
  return Object.fromEntries(
    links.map(({ properties }) => [String(properties.hrefLang), String(properties.href)]),
  );
}
