import { appendFileSync } from 'node:fs';
import { languagesOf, readClinic, readPost, type SiteFiles, type Taken } from '@hearten/check';
import type { AstroConfig, AstroIntegration } from 'astro';
import type { HeartenConfig } from '../options.ts';
import { hasOwn, ownFiles } from '../own-files.ts';
import type { PluginRoute } from '../plugins/routes.ts';
import { patternsOf } from '../routes.ts';
import { siteUrl } from '../site-url.ts';
import { waitingLine } from '../waiting.ts';
import { aliasRedirects } from './aliases.ts';
import { redirectLines } from './host-file.ts';
import { takenAddresses } from './taken.ts';

interface Redirects {
  integration: AstroIntegration;
  /** The addresses that no old address of an article may be. */
  taken: (site: SiteFiles) => Taken[];
}

interface Site {
  read: (config: Pick<AstroConfig, 'root' | 'publicDir'>) => Promise<SiteFiles>;
  /** The pages that plugins add. */
  plugins: readonly PluginRoute[];
}

/**
 * Old addresses of articles become Astro's own `redirects`: a page that leads on where a host only serves files, an answer
 * of the server where an adapter can give one. Says, too, which articles are not in a build.
 */
export function articleRedirects(hearten: HeartenConfig, { read, plugins }: Site): Redirects {
  let own: AstroConfig['redirects'] = {};
  let config: AstroConfig | undefined;
  return {
    taken: (site) =>
      config
        ? takenAddresses({
            site,
            hearten,
            routes: patternsOf(hearten, { ...config, languages: languagesOf(site) }),
            plugins,
            own: ownFiles(config),
            redirects: Object.keys(own),
          })
        : [],
    integration: {
      name: '@hearten/theme/redirects',
      hooks: {
        'astro:config:setup': async ({ config: before, command, updateConfig }) => {
          own = before.redirects;
          if (command !== 'build' && command !== 'dev') return;
          const { base, trailingSlash, build } = before;
          const site = await read(before);
          const addresses = { base, trailingSlash, format: build.format };
          const redirects = aliasRedirects(site, {
            addresses,
            at: command === 'build' ? momentOf(site) : undefined,
          });
          const [{ prefix }] = languagesOf(site);
          // Where every language has a prefix, nothing else is at the root of the site.
          const hasRoot =
            prefix === '' ||
            !hearten.routes.home ||
            redirectsRoot(before) ||
            hasOwn('/', ownFiles(before));
          const root = hasRoot ? {} : { '/': siteUrl(prefix, addresses) };
          updateConfig({ redirects: { ...root, ...redirects, ...own } });
        },
        'astro:config:done': (done) => {
          config = done.config;
        },
        'astro:build:start': async ({ logger }) => {
          if (!config) return;
          const site = await read(config);
          const posts = site.blogs.flat().flatMap((file) => readPost(file)?.data ?? []);
          const line = waitingLine(posts, momentOf(site));
          if (line) logger.info(line);
        },
        'astro:build:done': ({ dir }) => {
          // An adapter knows its host better.
          const lines = config && !config.adapter ? redirectLines(config) : [];
          // After the site's own lines, if it has some: the first that fits counts.
          if (lines.length > 0)
            appendFileSync(new URL('_redirects', dir), `\n${lines.join('\n')}\n`);
        },
      },
    },
  };
}

/** Whether Astro itself leads from the root of the site to the default language. */
function redirectsRoot({ i18n }: AstroConfig): boolean {
  return typeof i18n?.routing === 'object' && i18n.routing.redirectToDefaultLocale;
}

function momentOf(site: SiteFiles): { now: Date; timeZone: string } {
  return { now: new Date(), timeZone: readClinic(site)?.timeZone ?? 'UTC' };
}
