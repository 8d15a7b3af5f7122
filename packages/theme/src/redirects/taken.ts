import { localPath } from '@hearten/care';
import { addressId, languagesOf, readPost, type SiteFiles, type Taken } from '@hearten/check';
import { tagSlug } from '../data/tags.ts';
import type { HeartenConfig } from '../options.ts';
import type { Route } from '../routes.ts';

interface Parts {
  site: Pick<SiteFiles, 'blogs' | 'records' | 'languages'>;
  hearten: Pick<HeartenConfig, 'routes'>;
  /** The pages the theme adds. */
  routes: readonly Route[];
  /** The site's own pages, by their pattern. */
  own: ReadonlyMap<string, string>;
  /** Astro's own `redirects`. */
  redirects: readonly string[];
}

/** The addresses a site has besides its articles: no article can have stood there and lead on from there now. */
export function takenAddresses({ site, hearten, routes, own, redirects }: Parts): Taken[] {
  const fixed = routes.filter(({ pattern }) => !pattern.includes('['));
  const { category, tag, person } = hearten.routes;
  const languages = languagesOf(site);
  const filled = (pattern: string | false, values: Iterable<string>) =>
    pattern
      ? [...values].flatMap((value) =>
          languages.map(({ lang }) => ({
            address: localPath(pattern.replace(/\[[^\]]+\]/, value), lang, languages),
            by: `\`${pattern}\``,
          })),
        )
      : [];
  const tags = site.blogs.flat().flatMap((file) => readPost(file)?.data?.tags ?? []);
  return [
    ...fixed.map(({ pattern }) => ({ address: pattern, by: 'a page of the theme' })),
    ...[...own].map(([address, file]) => ({ address, by: file })),
    ...filled(category, (site.records.categories ?? []).map(addressId)),
    ...filled(person, (site.records.team ?? []).map(addressId)),
    ...filled(tag, new Set(tags.map(tagSlug))),
    ...redirects.map((address) => ({
      address: address.replace(/\/$/, ''),
      by: '`redirects` in astro.config',
      isRedirect: true,
    })),
  ];
}
