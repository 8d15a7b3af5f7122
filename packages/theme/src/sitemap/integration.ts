import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroConfig, AstroIntegration, IntegrationResolvedRoute } from 'astro';
import { builtPage } from '../built-page.ts';
import { pageFacts, type PageFacts } from './page-facts.ts';

/**
 * Astro's sitemap, made from what the built pages themselves say: a page kept from search engines is not in it, and a
 * language stands there only where a page names it. Pages of the site's own are read like the theme's.
 */
export function sitemapIntegrations({ base }: Pick<AstroConfig, 'base'>): AstroIntegration[] {
  let dir: URL | undefined;
  let onDemand: readonly IntegrationResolvedRoute[] = [];
  const facts = new Map<string, PageFacts | undefined>();
  const factsOf = (address: string) => {
    if (!facts.has(address)) facts.set(address, dir && readPage(address, { dir, base }));
    return facts.get(address);
  };
  return [
    {
      name: '@hearten/theme/sitemap',
      hooks: {
        'astro:routes:resolved': ({ routes }) => {
          onDemand = routes.filter(({ isPrerendered }) => !isPrerendered);
        },
        'astro:build:generated': (built) => {
          dir = built.dir;
        },
      },
    },
    sitemap({
      // A list in a language without articles has an address in Astro's routes, and no page.
      filter: (address) =>
        factsOf(address)?.isListed ?? isOnDemand(address, { routes: onDemand, base }),
      serialize: (item) => withFacts(item, factsOf(item.url)),
    }),
  ];
}

/** Whether a page is made when it is asked for. */
function isOnDemand(
  address: string,
  { routes, base }: { routes: readonly IntegrationResolvedRoute[]; base: string },
): boolean {
  const path = new URL(address).pathname.slice(base.replace(/\/$/, '').length);
  return routes.some(({ patternRegex }) => patternRegex.test(path));
}

function withFacts(item: SitemapItem, facts: PageFacts | undefined): SitemapItem {
  const { alternates = [], modified } = facts ?? {};
  return {
    ...item,
    ...(alternates.length > 0 && { links: alternates }),
    ...(modified && { lastmod: modified }),
  };
}

/** What a built page says; `undefined` for a page that is made when it is asked for. */
function readPage(address: string, built: { dir: URL; base: string }): PageFacts | undefined {
  const html = builtPage(new URL(address).pathname, built);
  return html === undefined ? undefined : pageFacts(html, address);
}
