import { localPath, type SiteLanguages, siteLanguages } from '@hearten/care';
import type { AstroConfig } from 'astro';
import type { HeartenConfig } from './options.ts';
import { addressShape } from './route-shape.ts';
import { searchFolder, searchRecordsFile } from './search/places.ts';

/** A page the theme adds. */
export interface Route {
  /** Its address, with `[parts]` that vary. */
  pattern: string;
  /** The file in `src/routes` that renders it. */
  file: string;
  /** The option that asks for it, for messages. */
  option: string;
}

type Asking = Pick<HeartenConfig, 'blogs' | 'routes'>;

/** What a site has: a feed and a sitemap hold whole addresses, so they need one. */
type Place = Partial<Pick<AstroConfig, 'site' | 'base'>> & { languages?: SiteLanguages };

const oneLanguage = siteLanguages(undefined, 'en');

/** The pages the options ask for, in each language of the site. */
export function patternsOf(hearten: Asking, place: Place): Route[] {
  const { routes } = hearten;
  const { base = '/', languages = oneLanguage } = place;
  const local = patternsOfLanguage(hearten, place);
  return [
    ...languages.flatMap(({ lang, prefix }) =>
      local.map(({ pattern, file, option }) => ({
        pattern: localPath(pattern, lang, languages),
        file,
        option: prefix === '' ? option : `${option} (${lang})`,
      })),
    ),
    // Read by the index, and gone when the build is done.
    ...one(
      routes.search && `/${searchFolder}/${searchRecordsFile}`,
      'search-records.ts',
      'routes.search',
    ),
    // Nobody asks for it in a folder of a host.
    ...one(routes.robots && base === '/' && '/robots.txt', 'robots.ts', 'routes.robots'),
    ...one(routes.notFound && '/404', 'NotFound.astro', 'routes.notFound'),
  ];
}

/** The pages of one language, as the default one has them: a row here is a page in every language. */
function patternsOfLanguage({ blogs, routes }: Asking, { site }: Place): Route[] {
  const { category, tag, team, person, rss, search, accessibility, howWeWrite } = routes;
  const hasFeeds = site !== undefined && rss !== false;
  return [
    ...one(routes.home && '/', 'Home.astro', 'routes.home'),
    ...blogs.flatMap(({ prefix }, index) => {
      const option = `blogs.${index}.prefix`;
      return [
        ...one(routes.blog && `/${prefix}`, 'BlogIndex.astro', option),
        ...one(routes.blog && `/${prefix}/page/[page]`, 'BlogPage.astro', option),
        ...one(routes.post && `/${prefix}/[...id]`, 'BlogPost.astro', option),
      ];
    }),
    ...paged(category, 'CategoryPage.astro', 'routes.category'),
    ...paged(tag, 'TagPage.astro', 'routes.tag'),
    ...one(team, 'TeamPage.astro', 'routes.team'),
    ...one(person, 'PersonPage.astro', 'routes.person'),
    ...one(search, 'SearchPage.astro', 'routes.search'),
    ...one(accessibility, 'AccessibilityPage.astro', 'routes.accessibility'),
    ...one(howWeWrite, 'HowWeWritePage.astro', 'routes.howWeWrite'),
    ...one(hasFeeds && rss, 'feed.ts', 'routes.rss'),
    ...one(hasFeeds && category && `${category}/rss.xml`, 'category-feed.ts', 'routes.category'),
  ];
}

function one(pattern: string | false, file: string, option: string): Route[] {
  return pattern ? [{ pattern, file, option }] : [];
}

function paged(pattern: string | false, file: string, option: string): Route[] {
  return [...one(pattern, file, option), ...one(pattern && `${pattern}/page/[page]`, file, option)];
}

/** Two options that ask for one address, and the address. */
export interface Clash {
  pattern: string;
  options: [string, string];
}

/** The first address that two of the theme's pages would have. */
export function clashOf(asking: Asking, languages: SiteLanguages = oneLanguage): Clash | undefined {
  const first = new Map<string, string>();
  // Whether the site has an address is not known yet; its feeds may come with one.
  for (const { pattern, option } of patternsOf(asking, { site: 'https://a.invalid', languages })) {
    const shape = addressShape(pattern);
    const other = first.get(shape);
    if (other) return { pattern, options: [other, option] };
    first.set(shape, option);
  }
  return undefined;
}
