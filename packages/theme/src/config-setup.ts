import { existsSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { siteLanguages } from '@hearten/care';
import { type ContentPlaces, readSite, type SiteFiles } from '@hearten/check';
import { giveWords } from '@hearten/components/shapes';
import type { AstroConfig, AstroIntegration } from 'astro';
import { shareCards } from './cards/shared.ts';
import { shareComments } from './comments/shared.ts';
import { contentCheck } from './check/integration.ts';
import { blockStyleFiles } from './block-styles.ts';
import { clinicLanguage } from './clinic-language.ts';
import { doorOptions, installDoors } from './doors.ts';
import type { SiteMessages } from './i18n/messages.ts';
import { givenWords, readTexts } from './i18n/site-texts.ts';
import { markdownDigest } from './markdown-digest.ts';
import {
  type HeartenConfig,
  type HeartenUserConfig,
  parseOptions,
  refuseClash,
} from './options.ts';
import { hasOwn, ownFiles } from './own-files.ts';
import { plainError } from './plain-error.ts';
import { type PluginRoute, settleRoutes } from './plugins/routes.ts';
import { setUp } from './plugins/set-up.ts';
import { privacyCheck } from './privacy/integration.ts';
import { contentSecurityPolicy } from './privacy/policy.ts';
import { articleRedirects } from './redirects/integration.ts';
import { withheldCheck } from './records/withheld.ts';
import { patternsOf, type Route } from './routes.ts';
import { searchIndex } from './search/integration.ts';
import { sitemapIntegrations } from './sitemap/integration.ts';
import { virtualModules } from './virtual-modules.ts';

/** Adds the theme to a site: its pages, its checks, its Markdown and what it bundles. */
export async function addTheme(setup: Setup, options: HeartenUserConfig): Promise<void> {
  const { config, command, updateConfig, injectRoute, addMiddleware, logger } = setup;
  refuseTwice(config);
  const assembly = await setUp(parseOptions(options), {
    root: config.root,
    loggerFor: (plugin) => logger.fork(plugin),
  });
  const { hearten, checks } = assembly;
  shareCards(assembly.openCards);
  shareComments(assembly.comments);
  const { i18n } = config;
  const lang = clinicLanguage(new URL(hearten.clinic, config.root));
  const languages = siteLanguages(i18n, lang);
  refuseClash(hearten, languages);
  const doors = doorOptions(hearten, { ...config, languages });
  installDoors(config, doors, logger);
  const places = { ...hearten, i18n };
  const read = readOnce(places);
  const texts = await readSiteTexts(setup, read);
  const words = givenWords(texts);
  giveWords(words);
  const { integration: redirects, taken } = articleRedirects(hearten, {
    read,
    plugins: assembly.routes,
  });
  // A policy of the site's own stays as it is, with every hash in it.
  const isOwnPolicy = typeof config.security.csp === 'object';
  updateConfig({
    integrations: [
      ...(config.integrations.some(({ name }) => name === '@astrojs/mdx') ? [] : [mdx()]),
      redirects,
      contentCheck(places, { read, taken, checks }),
      // Before the index of the search is made from the pages.
      withheldCheck(read),
      ...(hearten.routes.search ? [searchIndex()] : []),
      ...(hasSitemap(config, hearten) ? sitemapIntegrations(config) : []),
      ...assembly.integrations,
      // After all that adds pages.
      privacyCheck(hearten, { read, isOwnPolicy, form: assembly.comments?.form }),
    ],
    markdown: { syntaxHighlight: false },
    image: encoderDefaults(config),
    scopedStyleStrategy: 'where',
    // A page with its styles fits the first round trip of a connection, and nothing has to be waited for.
    build: {
      inlineStylesheets: config.build.inlineStylesheets === 'never' ? 'never' : 'always',
    },
    ...(isOwnPolicy ? {} : { security: { csp: contentSecurityPolicy(hearten) } }),
    vite: {
      plugins: [
        virtualModules({
          assembly,
          config,
          languages,
          texts,
          digest: markdownDigest(config, { ...doors, languages, words }),
          blockStyles: blockStyleFiles(),
          hasFavicon: existsSync(new URL('favicon.svg', config.publicDir)),
          isDev: command === 'dev',
        }),
      ],
      ssr: { noExternal: ['@hearten/theme', '@hearten/components'] },
    },
  });
  if (!isOwnPolicy) {
    addMiddleware({
      order: 'pre',
      entrypoint: new URL('../src/strict-policy.ts', import.meta.url),
    });
  }
  const theme = patternsOf(hearten, { ...config, languages });
  addRoutes(theme, config, { injectRoute, logger });
  if (assembly.openCards) addCardRoutes(injectRoute);
  addCommentsRoute(assembly.comments?.form?.pages, injectRoute);
  addPluginRoutes(assembly.routes, theme, config, { injectRoute, logger });
  if (!config.site && command === 'build') logger.info(withoutAddress);
}

/** Two of them would write each page twice, and each other’s index away. */
function refuseTwice({ integrations }: AstroConfig): void {
  if (integrations.filter(({ name }) => name === '@hearten/theme').length < 2) return;
  throw plainError({
    title: 'The theme is added twice.',
    message: 'hearten() stands twice in `integrations`.',
    hint: 'Call it once in astro.config.mjs; further blogs go into its option `blogs`.',
  });
}

/**
 * AVIF with little effort: six times as fast as with what is usual, and still a third smaller than WebP (measured on the
 * pictures of the example). A site’s own settings win.
 */
function encoderDefaults({ image }: AstroConfig) {
  const { avif } = image.service.config as { avif?: Record<string, unknown> };
  return { service: { config: { avif: { effort: 2, ...avif } } } };
}

/** Reads the site's content for whoever asks first; the others get the same. */
function readOnce(
  places: ContentPlaces,
): (config: Pick<AstroConfig, 'root' | 'publicDir'>) => Promise<SiteFiles> {
  let files: Promise<SiteFiles> | undefined;
  return ({ root, publicDir }) => {
    files ??= readSite({ root, places, publicFolder: publicDir });
    return files;
  };
}

/** The texts a site gives itself, for what is rendered. The dev server starts again when one of their files changes. */
async function readSiteTexts(
  { command, config, addWatchFile }: Setup,
  read: (config: AstroConfig) => Promise<SiteFiles>,
): Promise<Record<string, SiteMessages>> {
  if (command !== 'build' && command !== 'dev') return {};
  const site = await read(config);
  for (const { url } of site.texts ?? []) addWatchFile(url);
  return readTexts(site);
}

const withoutAddress =
  'The site has no address yet, so it gets no feed, no sitemap and no canonical links. Set `site` in astro.config.mjs.';

/** Whether the theme adds a sitemap: the site has an address, and neither an integration nor a file for one. */
function hasSitemap(config: AstroConfig, { routes }: HeartenConfig): boolean {
  const isThere =
    config.integrations.some(({ name }) => name === '@astrojs/sitemap') ||
    hasOwn('/sitemap-index.xml', ownFiles(config));
  return routes.sitemap && config.site !== undefined && !isThere;
}

type Setup = Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0];

function addRoutes(
  routes: readonly Route[],
  config: AstroConfig,
  { injectRoute, logger }: Pick<Setup, 'injectRoute' | 'logger'>,
): void {
  const own = ownFiles(config);
  const left = routes.filter(({ pattern }) => hasOwn(pattern, own));
  // Two files for one address make Astro warn once a page, and stop where `prerenderConflictBehavior` is `error`.
  for (const { pattern, file } of routes.filter((route) => !left.includes(route))) {
    injectRoute({
      pattern,
      entrypoint: new URL(`../src/routes/${file}`, import.meta.url),
      prerender: true,
    });
  }
  if (left.length > 0) {
    logger.info(`Your own files are used for ${left.map(({ pattern }) => pattern).join(', ')}.`);
  }
}

// The ending stands in the pattern: Astro asks for no trailing slash after it, whatever the site’s pages have.
function addCardRoutes(injectRoute: Setup['injectRoute']): void {
  const entrypoint = new URL('../src/routes/card.ts', import.meta.url);
  for (const ending of ['png', 'jpg']) {
    injectRoute({ pattern: `/og/[...card].${ending}`, entrypoint, prerender: true });
  }
}

function addCommentsRoute(pattern: string | undefined, injectRoute: Setup['injectRoute']): void {
  if (!pattern) return;
  const entrypoint = new URL('../src/routes/commented-pages.ts', import.meta.url);
  injectRoute({ pattern, entrypoint, prerender: true });
}

function addPluginRoutes(
  routes: readonly PluginRoute[],
  theme: readonly Route[],
  config: AstroConfig,
  { injectRoute, logger }: Pick<Setup, 'injectRoute' | 'logger'>,
): void {
  const { added, left } = settleRoutes(routes, { theme, own: ownFiles(config) });
  for (const { pattern, entrypoint, prerender } of added) {
    injectRoute({ pattern, entrypoint, prerender });
  }
  if (left.length > 0) {
    logger.info(`Your own files are used for ${left.map(({ pattern }) => pattern).join(', ')}.`);
  }
}
