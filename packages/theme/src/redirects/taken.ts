import { localPath, type SiteLanguages } from '@hearten/care';
import { idOf, languagesOf, readPost, type SiteFiles, type Taken } from '@hearten/check';
import { tagSlug } from '../data/tags.ts';
import type { HeartenConfig } from '../options.ts';
import type { OwnFiles } from '../own-files.ts';
import type { PluginRoute } from '../plugins/routes.ts';
import type { Route } from '../routes.ts';

interface Parts {
  site: Pick<SiteFiles, 'blogs' | 'records' | 'languages'>;
  hearten: Pick<HeartenConfig, 'routes'>;
  /** The pages the theme adds. */
  routes: readonly Pick<Route, 'pattern'>[];
  /** Those that plugins add. */
  plugins: readonly Pick<PluginRoute, 'pattern' | 'plugin'>[];
  own: Pick<OwnFiles, 'pages'>;
  /** Astro's own `redirects`. */
  redirects: readonly string[];
}

/** The addresses a site has besides its articles: no article can be, or have been, where one of them is. */
export function takenAddresses({ site, hearten, routes, plugins, own, redirects }: Parts): Taken[] {
  const { category, tag, person } = hearten.routes;
  const tags = site.blogs.flat().flatMap((file) => readPost(file)?.data?.tags ?? []);
  const { categories = [], team = [] } = site.records;
  const languages = languagesOf(site);
  const lists = (pattern: string | false, values: Iterable<string>) =>
    filled(pattern, values, languages).flatMap((one) => [
      one,
      { ...one, address: `${one.address}/page/[page]` },
    ]);
  return [
    ...routes
      .filter(isFixed)
      .map(({ pattern }) => ({ address: pattern, by: 'a page of the theme' })),
    ...plugins.filter(isFixed).map(({ pattern, plugin }) => ({
      address: pattern,
      by: `a page of the plugin \`${plugin}\``,
    })),
    ...[...own.pages].map(([address, file]) => ({ address, by: file, isOwn: true })),
    ...lists(category, categories.map(idOf)),
    ...filled(category && `${category}/rss.xml`, categories.map(idOf), languages),
    ...filled(person, team.map(idOf), languages),
    ...lists(tag, new Set(tags.map(tagSlug))),
    ...redirects.map((address) => ({
      address: address.replace(/\/$/, ''),
      by: '`redirects` in astro.config',
      isRedirect: true,
    })),
  ];
}

/** Whether a route has one address, or those of a list's further pages. */
function isFixed({ pattern }: Pick<Route, 'pattern'>): boolean {
  return /^[^[]+(?:\/page\/\[page\])?$/.test(pattern);
}

/** The addresses of a route with one part that varies, in each language. */
function filled(
  pattern: string | false,
  values: Iterable<string>,
  languages: SiteLanguages,
): Taken[] {
  if (!pattern) return [];
  return [...values].flatMap((value) =>
    languages.map(({ lang }) => ({
      address: localPath(pattern.replace(/\[[^\]]+\]/, value), lang, languages),
      by: `\`${pattern}\``,
    })),
  );
}
