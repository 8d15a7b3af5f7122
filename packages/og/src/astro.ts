import type { HeartenPlugin } from '@hearten/theme/plugin';
import type { AstroIntegration } from 'astro';
import type { CardKind } from './card.ts';
import type { ColourOverrides, Mode } from './look.ts';
import { openSite, type SiteCards } from './site.ts';

/** The options of the plugin `og()`. */
export interface OgPluginOptions {
  /** Light or dark cards: services show one picture to everybody. @default 'light' */
  mode?: Mode;
  /** Font packages for scripts beyond Latin, installed in the site: `['@fontsource/vazirmatn']`. */
  fonts?: readonly string[];
  /** Templates of the site’s own, by the kind of card: `{ person: './src/og/person.ts' }`. */
  templates?: Partial<Record<CardKind, string>>;
  /** Whether a card that could not be drawn as it should be stops the build. @default false */
  strict?: boolean;
  /** The most workers. @default as many as the machine has cores */
  workers?: number;
}

/** The plugin, and what the command line needs to know of it. */
export interface OgPlugin extends HeartenPlugin {
  readonly og: OgPluginOptions;
}

/** A picture for every page, shown where it is shared: `hearten({ plugins: [og()] })`. */
export function og(options: OgPluginOptions = {}): OgPlugin {
  return {
    name: '@hearten/og',
    og: options,
    setup({ config, root, logger, drawCards, addIntegration }) {
      let cards: SiteCards | undefined;
      let cacheFolder: URL | undefined;
      drawCards((site) => {
        const { mode, fonts, templates, workers } = options;
        cards = openSite({
          isDev: site.isDev,
          brand: { name: site.name, license: site.license, logo: fileOf(config.logo, root) },
          palette: config.palette,
          colours: config.tokens as ColourOverrides,
          root,
          logger,
          ...(cacheFolder && { cacheFolder }),
          ...(mode && { mode }),
          ...(fonts && { fonts }),
          ...(templates && { templates }),
          ...(workers !== undefined && { workers }),
        });
        return cards;
      });
      addIntegration(finish({ strict: options.strict === true, cardsOf: () => cards, onCache }));
      function onCache(folder: URL) {
        cacheFolder = folder;
      }
    },
  };
}

interface Finish {
  strict: boolean;
  cardsOf: () => SiteCards | undefined;
  onCache: (folder: URL) => void;
}

/** Finds Astro’s cache before the build, and tells and tidies up after it. */
function finish({ strict, cardsOf, onCache }: Finish): AstroIntegration {
  return {
    name: '@hearten/og',
    hooks: {
      'astro:config:done': ({ config }) => onCache(new URL('hearten-og/', config.cacheDir)),
      'astro:build:done': async ({ logger }) => {
        const cards = cardsOf();
        if (!cards) {
          logger.warn(
            'No card was drawn: the adapter renders pages in another process. Have it render them in Node; Cloudflare’s does with `prerenderEnvironment: "node"`.',
          );
          return;
        }
        const failed = await cards.finish(new Date());
        if (strict && failed > 0) throw stopped(failed);
      },
    },
  };
}

function stopped(failed: number): Error {
  const which =
    failed === 1
      ? 'A card could not be drawn as it should be'
      : `${failed} cards could not be drawn as they should be`;
  // What to mend was told above; where it was told in our code is of no use to anybody.
  const error = new Error(`${which}, and \`strict\` is set.`);
  return Object.assign(error, { name: 'OgError', stack: '' });
}

function fileOf(path: string | undefined, root: URL): string | undefined {
  if (!path?.startsWith('.')) return path;
  return decodeURIComponent(new URL(path, root).pathname);
}
