import { type DeclaredHosts, languagesOf, type SiteFiles } from '@hearten/check';
import type { UserOptions } from '@hearten/markdown/remark';
import type { VFileMessage } from '@hearten/markdown/report';
import type { AstroIntegration, AstroUserConfig } from 'astro';
import { blockOptions } from './block-options.ts';
import { type HeartenConfig, type HeartenUserConfig, parseOptions } from './options.ts';
import { isPictureAllowed, type PictureHosts } from './pictures/allowed.ts';
import { pluginMessages } from './plugins/findings.ts';
import { setUp } from './plugins/set-up.ts';
import { hostsOf } from './privacy/policy.ts';

/**
 * The integration, and what tools beside Astro need to know of it: `hearten check` imports a site's config and reads the
 * options from here, so that a site states them once.
 */
export interface HeartenIntegration extends AstroIntegration {
  readonly hearten: {
    /** The options with all defaults. Throws, as the build would, when one of them is wrong. */
    readonly options: HeartenConfig;
    /** How the site's Markdown is rendered. */
    readonly markdown: UserOptions;
    /** Whether a picture may come from another host, in a site with this config of Astro. */
    isPictureAllowed(address: string, config: Pick<AstroUserConfig, 'image'>): boolean;
    /** The other hosts that pages may contact. */
    readonly hosts: DeclaredHosts;
    /** What the checks of the site’s plugins say of its content. Sets the plugins up, as the build does. */
    check(site: SiteFiles, context: { root: URL; today: string }): Promise<VFileMessage[]>;
  };
}

/** The theme: pages, styles and blocks for the blog of a treatment center. Every option has a default. */
export function hearten(options: HeartenUserConfig = {}): HeartenIntegration {
  let parsed: HeartenConfig | undefined;
  const config = () => (parsed ??= parseOptions(options));
  return {
    name: '@hearten/theme',
    hearten: {
      get options() {
        return config();
      },
      markdown: blockOptions,
      isPictureAllowed: (address, { image }) => isPictureAllowed(address, image as PictureHosts),
      get hosts() {
        return hostsOf(config());
      },
      async check(site, { root, today }) {
        const loggerFor = () => silent;
        const { hearten, checks } = await setUp(config(), { root, loggerFor });
        return [
          ...(await textMessages(site, hearten)),
          ...(await pluginMessages(checks, site, { today })),
        ];
      },
    },
    hooks: {
      // Loaded here, so that `hearten check`, which reads a config and builds nothing, has to load little.
      'astro:config:setup': async (setup) => {
        const { addTheme } = await import('./config-setup.ts');
        await addTheme(setup, options);
      },
      'astro:config:done': ({ injectTypes }) => {
        // Editors complete the blocks in MDX files by this name.
        injectTypes({
          filename: 'mdx.d.ts',
          content:
            "declare global {\n  type MDXProvidedComponents =\n    typeof import('@hearten/theme/components/mdx.ts').mdxComponents;\n}\nexport {};\n",
        });
      },
    },
  };
}

// Outside Astro the checks alone are asked for.
const silent = { info: () => {}, warn: () => {}, error: () => {} };

/** What a site's texts lack. All there is to read them is loaded only for a site that gives some, or is not in English alone. */
async function textMessages(site: SiteFiles, options: HeartenConfig): Promise<VFileMessage[]> {
  const isEnglish = languagesOf(site).every(({ lang }) => /^en\b/i.test(lang));
  if (isEnglish && !site.texts?.length) return [];
  const { checkTexts } = await import('./i18n/site-texts.ts');
  return checkTexts(site, options);
}
