import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  type ContentPlaces,
  defaultPlaces,
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
  /** The checks of its plugins. */
  check?: PluginCheck | undefined;
  /** That its config could not be loaded, and the defaults are used. */
  message?: VFileMessage;
}

/** What the plugins of a site say of its content. */
type PluginCheck = (
  site: SiteFiles,
  context: { root: URL; today: string },
) => Promise<VFileMessage[]>;

/** What `@hearten/theme` leaves on its integration; see `HeartenIntegration` there. */
interface HeartenIntegration {
  name: string;
  hearten?: { options: Options; markdown: MarkdownOptions; check?: PluginCheck };
}

/** The options of the theme, as far as they are looked at. */
interface Options extends ContentPlaces {
  routes?: Record<string, string | boolean>;
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
    const theme = findTheme(await importConfig(file));
    if (!theme) return undefined;
    const { options, markdown, check } = theme.hearten ?? {};
    return {
      places: options ?? defaults.places,
      markdown: markdown ?? defaults.markdown,
      routes: options?.routes,
      check,
    };
  } catch (error) {
    return { ...defaults, message: unloaded(shown, error) };
  }
}

/** Integrations may be nested lists, with `false` where one is switched off. */
function findTheme(config: unknown): HeartenIntegration | undefined {
  const { integrations } = (config ?? {}) as { integrations?: unknown };
  if (!Array.isArray(integrations)) return undefined;
  const all = integrations.flat(Number.POSITIVE_INFINITY) as (HeartenIntegration | undefined)[];
  return all.find((one) => one?.name === '@hearten/theme');
}

function unloaded(shown: string, error: unknown): VFileMessage {
  const why = (error instanceof Error ? error.message : String(error)).trim();
  const reason = `This config cannot be loaded, so the usual places were taken (${defaultPlaces.content}). ${why}`;
  return toMessage({ ruleId: 'unloaded-config', severity: 'error', reason }, shown);
}
