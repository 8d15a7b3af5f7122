import { existsSync, readdirSync } from 'node:fs';
import { localPath, type SiteLanguages, siteLanguages } from '@hearten/care';
import type { AstroConfig } from 'astro';
import type { HeartenConfig } from './options.ts';
import { searchFolder, searchRecordsFile } from './search/places.ts';

/** A page the theme adds. */
export interface Route {
  /** Its address, with `[parts]` that vary. */
  pattern: string;
  /** The file in `src/routes` that renders it. */
  file: string;
}

/** What a site has: a feed and a sitemap hold whole addresses, so they need one. */
type Place = Partial<Pick<AstroConfig, 'site' | 'base'>> & { languages?: SiteLanguages };

const oneLanguage = siteLanguages(undefined, 'en');

/** The pages the options ask for, in each language of the site. */
export function patternsOf(hearten: HeartenConfig, place: Place): Route[] {
  const { routes } = hearten;
  const { base = '/', languages = oneLanguage } = place;
  const local = patternsOfLanguage(hearten, place);
  const one = (pattern: string | false, file: string) => (pattern ? [{ pattern, file }] : []);
  return [
    ...languages.flatMap(({ lang }) =>
      local.map((route) => ({ ...route, pattern: localPath(route.pattern, lang, languages) })),
    ),
    // Read by the index, and gone when the build is done.
    ...one(routes.search && `/${searchFolder}/${searchRecordsFile}`, 'search-records.ts'),
    // Nobody asks for it in a folder of a host.
    ...one(routes.robots && base === '/' && '/robots.txt', 'robots.ts'),
    ...one(routes.notFound && '/404', 'NotFound.astro'),
  ];
}

/** The pages of one language, as the default one has them: a row here is a page in every language. */
function patternsOfLanguage({ blogs, routes }: HeartenConfig, { site }: Place): Route[] {
  const { category, tag, team, person, rss, search, accessibility, howWeWrite } = routes;
  const one = (pattern: string | false, file: string) => (pattern ? [{ pattern, file }] : []);
  const paged = (pattern: string | false, file: string) =>
    pattern
      ? [
          { pattern, file },
          { pattern: `${pattern}/page/[page]`, file },
        ]
      : [];
  return [
    ...one(routes.home && '/', 'Home.astro'),
    ...blogs.flatMap(({ prefix }) => [
      ...one(routes.blog && `/${prefix}`, 'BlogIndex.astro'),
      ...one(routes.blog && `/${prefix}/page/[page]`, 'BlogPage.astro'),
      ...one(routes.post && `/${prefix}/[...id]`, 'BlogPost.astro'),
    ]),
    ...paged(category, 'CategoryPage.astro'),
    ...paged(tag, 'TagPage.astro'),
    ...one(team, 'TeamPage.astro'),
    ...one(person, 'PersonPage.astro'),
    ...one(search, 'SearchPage.astro'),
    ...one(accessibility, 'AccessibilityPage.astro'),
    ...one(howWeWrite, 'HowWeWritePage.astro'),
    ...(site && rss ? one(rss, 'feed.ts') : []),
    ...(site && rss && category ? one(`${category}/rss.xml`, 'category-feed.ts') : []),
  ];
}

/** Two options that ask for one address, and the address. */
export interface Clash {
  pattern: string;
  options: [string, string];
}

/** The first address that two of the theme's pages would have. */
export function clashOf(
  { blogs, routes }: Pick<HeartenConfig, 'blogs' | 'routes'>,
  languages: SiteLanguages = oneLanguage,
): Clash | undefined {
  const own = [
    ...(routes.home ? [['home', '/']] : []),
    ...blogs.flatMap(({ prefix }, index) => [
      ...(routes.blog ? [[`blogs.${index}.prefix`, `/${prefix}`]] : []),
      ...(routes.post ? [[`blogs.${index}.prefix`, `/${prefix}/[]`]] : []),
    ]),
    ...Object.entries(routes).flatMap(([name, value]) =>
      typeof value === 'string' ? [[`routes.${name}`, value]] : [],
    ),
  ] as [string, string][];
  const claims = languages.flatMap(({ lang, prefix }) =>
    own.map(([option, pattern]): [string, string] => [
      prefix === '' ? option : `${option} (${lang})`,
      localPath(pattern, lang, languages),
    ]),
  );
  const first = new Map<string, string>();
  for (const [option, pattern] of claims) {
    const bare = pattern.replace(/\[[^\]]*\]/g, '[]').toLowerCase();
    const other = first.get(bare);
    if (other) return { pattern, options: [other, option] };
    first.set(bare, option);
  }
  return undefined;
}

const page = /\.(?:astro|mdx?|html|[cm]?[jt]s)$/;

/** The addresses the site has pages of its own for, from the files in `src/pages`. */
export function ownPages({ srcDir }: Pick<AstroConfig, 'srcDir'>): Map<string, string> {
  let files: string[];
  try {
    files = readdirSync(new URL('pages/', srcDir), { recursive: true, encoding: 'utf8' });
  } catch {
    return new Map();
  }
  return new Map(
    files.filter((file) => page.test(file)).map((file) => [toPattern(file), `src/pages/${file}`]),
  );
}

/** Whether the site has its own file for an address: a page, or a file in `public` such as `robots.txt`. */
export function hasOwn(
  pattern: string,
  { own, publicDir }: { own: ReadonlyMap<string, string>; publicDir: URL },
): boolean {
  // `/tag/[tag]` and the site's `/tag/[name]` are one address.
  const bare = (text: string) => text.replace(/\[(\.{3})?[^\]]*\]/g, '[$1]');
  const isPage = [...own.keys()].some((key) => bare(key) === bare(pattern));
  const isFile = /\.[a-z]+$/.test(pattern) && !pattern.includes('[');
  return isPage || (isFile && existsSync(new URL(pattern.slice(1), publicDir)));
}

function toPattern(file: string): string {
  const path = file.replaceAll('\\', '/').replace(page, '');
  return `/${path}`.replace(/\/index$/, '') || '/';
}
