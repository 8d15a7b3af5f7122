import type { AstroConfig, AstroIntegrationLogger } from 'astro';
import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { remarkHearten, type UserOptions } from '@hearten/markdown/remark';
import { satteriAlignment, satteriHearten } from '@hearten/markdown/satteri';

/** Markdown options of every site with this theme; they are part of what a cached article depends on. */
export const markdownOptions: UserOptions = { mdx: 'components' };

type Processor = NonNullable<AstroConfig['markdown']['processor']>;

/**
 * Puts Hearten's blocks into whichever engine a site renders Markdown with. They come after the site's own plugins, so a
 * directive one of those claims stays theirs. Both engines are known by what they offer, so neither has to be installed.
 */
export function installDoors({ markdown }: AstroConfig, logger: AstroIntegrationLogger): void {
  const { processor } = markdown;
  if (isSatteri(processor)) {
    processor.options.features.directive = true;
    processor.options.mdastPlugins.push(satteriHearten(markdownOptions));
    processor.options.hastPlugins.push(satteriAlignment());
  } else if (isUnified(processor)) {
    processor.options.remarkPlugins.push([remarkHearten, markdownOptions]);
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
): processor is Processor & { options: { remarkPlugins: unknown[] } } {
  return processor.name === 'unified' && Array.isArray(optionsOf(processor).remarkPlugins);
}

function optionsOf(processor: Processor): Record<string, unknown> {
  return 'options' in processor ? (processor.options as Record<string, unknown>) : {};
}
