import type { AstroConfig, AstroIntegrationLogger } from 'astro';
import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { rehypeHearten } from '@hearten/markdown/rehype';
import { remarkHearten, type UserOptions } from '@hearten/markdown/remark';
import { satteriElements, satteriHearten } from '@hearten/markdown/satteri';

/** How every site with this theme has its blocks. */
export const blockOptions: UserOptions = { mdx: 'components' };

/** Markdown options of a site with this theme; they are part of what a cached article depends on. */
export interface DoorOptions {
  blocks: UserOptions;
  /** The address of the site, to tell links that leave it. */
  site: string | undefined;
}

/** `lang` is the language of the clinic; an article's own, in its front matter, goes before. */
export function doorOptions({
  lang,
  site,
}: {
  lang: string;
  site: string | undefined;
}): DoorOptions {
  return { blocks: { ...blockOptions, lang }, site };
}

type Processor = NonNullable<AstroConfig['markdown']['processor']>;

/**
 * Puts Hearten's blocks into whichever engine a site renders Markdown with. They come after the site's own plugins, so a
 * directive one of those claims stays theirs. Both engines are known by what they offer, so neither has to be installed.
 */
export function installDoors(
  { markdown }: AstroConfig,
  { blocks, site }: DoorOptions,
  logger: AstroIntegrationLogger,
): void {
  const { processor } = markdown;
  if (isSatteri(processor)) {
    processor.options.features.directive = true;
    processor.options.mdastPlugins.push(satteriHearten(blocks));
    processor.options.hastPlugins.push(satteriElements({ site, lang: blocks.lang }));
  } else if (isUnified(processor)) {
    processor.options.remarkPlugins.push([remarkHearten, blocks]);
    processor.options.rehypePlugins.push([rehypeHearten, { site, lang: blocks.lang }]);
  } else {
    logger.warn(
      `Blocks such as \`:::benefit-list\` are not rendered: the Markdown processor \`${processor.name}\` is unknown here. Use the default one, or \`unified()\` from \`@astrojs/markdown-remark\`.`,
    );
  }
}

interface SatteriLike {
  options: {
    features: NonNullable<SatteriProcessorOptions['features']>;
    mdastPlugins: unknown[];
    hastPlugins: unknown[];
  };
}

function isSatteri(processor: Processor): processor is Processor & SatteriLike {
  return processor.name === 'satteri' && Array.isArray(optionsOf(processor).mdastPlugins);
}

function isUnified(
  processor: Processor,
): processor is Processor & { options: { remarkPlugins: unknown[]; rehypePlugins: unknown[] } } {
  return processor.name === 'unified' && Array.isArray(optionsOf(processor).remarkPlugins);
}

function optionsOf(processor: Processor): Record<string, unknown> {
  return 'options' in processor ? (processor.options as Record<string, unknown>) : {};
}
