import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  type ContentPlaces,
  type DeclaredHosts,
  defaultPlaces,
  type HostRules,
  type MarkdownOptions,
  type SiteFiles,
} from '@hearten/check';
import { toMessage, type VFileMessage } from '@hearten/markdown/report';
import { importConfig } from './import-config.ts';

/** The names Astro looks for, in its order. */
export const configNames = [
  'astro.config.mjs',
  'astro.config.js',
  'astro.config.ts',
  'astro.config.mts',
];

/** What a site says of itself. */
export interface SiteConfig {
  places: ContentPlaces;
  markdown: MarkdownOptions;
  /** The addresses of the theme's pages, by name; `false` for one that is switched off. */
  routes?: Record<string, string | boolean> | undefined;
  /** The folder of files published as they are, from the root of the site. */
  publicFolder?: string | undefined;
  /** The folder of its sources, from the root of the site; `pages` is in it. */
  sourceFolder?: string | undefined;
  /** Whether a picture may come from another host. */
  isPictureAllowed?: ((address: string) => boolean) | undefined;
  /** Which other hosts its pages may contact; unknown where its config could not be loaded. */
  hosts?: HostRules | undefined;
  /** The checks of its plugins. */
  check?: PluginCheck | undefined;
  /** How it looks, and its plugins. */
  theme?: ThemeOptions | undefined;
  /** Where Astro keeps what it made, from the root of the site. */
  cacheDir?: string | undefined;
  /** That its config could not be loaded, and the defaults are used. */
  message?: VFileMessage;
}

/** The options of the theme that cards are drawn by. */
export interface ThemeOptions {
  palette?: string;
  tokens?: Readonly<Record<string, unknown>>;
  logo?: string | undefined;
  /** Plugins may leave their own options on themselves. */
  plugins?: readonly { name: string; og?: unknown }[];
}

/** What the plugins of a site say of its content. */
type PluginCheck = (
  site: SiteFiles,
  context: { root: URL; today: string },
) => Promise<VFileMessage[]>;

/** What `@hearten/theme` leaves on its integration; see `HeartenIntegration` there. */
interface HeartenIntegration {
  name: string;
  hearten?: {
    options: ContentPlaces & ThemeOptions & { routes?: Record<string, string | boolean> };
    markdown: MarkdownOptions;
    isPictureAllowed?: (address: string, config: AstroUserConfig) => boolean;
    hosts?: DeclaredHosts;
    check?: PluginCheck;
  };
}

/** What is read of Astro's own config. */
interface AstroUserConfig {
  site?: string;
  integrations?: unknown;
  srcDir?: string | URL;
  publicDir?: string | URL;
  cacheDir?: string;
  i18n?: ContentPlaces['i18n'];
  image?: { domains?: readonly string[]; remotePatterns?: readonly object[] };
}

const defaults: SiteConfig = { places: defaultPlaces, markdown: { mdx: 'components' } };

/** The config file of a site in the folder, if there is one. */
export function configIn(folder: string): string | undefined {
  return configNames.map((name) => path.join(folder, name)).find((file) => existsSync(file));
}

/**
 * Imports a site's config and reads the options of the theme from it. A site without the theme is none of ours: `undefined`.
 * A config that cannot be loaded is told, and the defaults are used; an error, since the build stops at it and the files that
 * are then read may be the wrong ones.
 */
export async function loadConfig(file: string, shown: string): Promise<SiteConfig | undefined> {
  try {
    const config = ((await importConfig(file)) ?? {}) as AstroUserConfig;
    const theme = findTheme(config);
    if (!theme) return undefined;
    const { options, markdown, isPictureAllowed, hosts, check } = theme.hearten ?? {};
    return {
      // The languages of a site are Astro's own option, beside the theme's.
      places: { ...(options ?? defaults.places), i18n: config.i18n },
      markdown: markdown ?? defaults.markdown,
      publicFolder: config.publicDir && String(config.publicDir),
      sourceFolder: config.srcDir && String(config.srcDir),
      isPictureAllowed: isPictureAllowed && ((address) => isPictureAllowed(address, config)),
      hosts: hosts && hostRules(hosts, config),
      routes: options?.routes,
      check,
      theme: options,
      cacheDir: config.cacheDir,
    };
  } catch (error) {
    return { ...defaults, message: unloaded(shown, error) };
  }
}

/** As the theme has them: where a build fetches pictures, only its pages tell. */
function hostRules(declared: DeclaredHosts, { site, image }: AstroUserConfig): HostRules {
  const fetchesImages = [...(image?.domains ?? []), ...(image?.remotePatterns ?? [])].length > 0;
  return { declared, site, fetchesImages };
}

/** Integrations may be nested lists, with `false` where one is switched off. */
function findTheme({ integrations }: AstroUserConfig): HeartenIntegration | undefined {
  if (!Array.isArray(integrations)) return undefined;
  const all = integrations.flat(Number.POSITIVE_INFINITY) as (HeartenIntegration | undefined)[];
  return all.find((one) => one?.name === '@hearten/theme');
}

function unloaded(shown: string, error: unknown): VFileMessage {
  const why = (error instanceof Error ? error.message : String(error)).trim();
  const reason = `This config cannot be loaded, so the usual places were taken (${defaultPlaces.content}). ${why}`;
  return toMessage({ ruleId: 'unloaded-config', severity: 'error', reason }, shown);
}
