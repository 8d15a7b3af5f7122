import { fileURLToPath } from 'node:url';
import { folderLanguage, type SiteLanguages } from '@hearten/care';
import type { AstroConfig, AstroIntegrationLogger } from 'astro';
import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { rehypeHearten } from '@hearten/markdown/rehype';
import { remarkHearten, type UserOptions } from '@hearten/markdown/remark';
import { satteriElements, satteriHearten } from '@hearten/markdown/satteri';
import { blockOptions } from './block-options.ts';
import type { HeartenConfig } from './options.ts';

/** Markdown options of a site with this theme; they are part of what a cached article depends on. */
export interface DoorOptions {
  blocks: UserOptions;
  /** The address of the site, to tell links that leave it. */
  site: string | undefined;
}

interface Surroundings extends Pick<AstroConfig, 'root' | 'site'> {
  languages: SiteLanguages;
}

/** An article's own language, in its front matter, goes before that of its folder, and that before the site's. */
export function doorOptions(
  hearten: Pick<HeartenConfig, 'content' | 'blogs'>,
  { root, site, languages }: Surroundings,
): DoorOptions {
  const langOf = languageByFolder(hearten, { root, languages });
  return { blocks: { ...blockOptions, lang: languages[0].lang, langOf }, site };
}

/** The language of a file by the folder it is in, for articles; nothing is known of other files. */
function languageByFolder(
  { content, blogs }: Pick<HeartenConfig, 'content' | 'blogs'>,
  { root, languages }: Pick<Surroundings, 'root' | 'languages'>,
): (path: string) => string | undefined {
  const folders = blogs.map(({ collection }) =>
    fileURLToPath(new URL(`${content.replace(/\/?$/, '/')}${collection}/`, root)),
  );
  return (path) => {
    const folder = folders.find((one) => path.startsWith(one));
    const name = folder && path.slice(folder.length).replaceAll('\\', '/');
    const id = name?.replace(/\.[^./]+$/, '').replace(/\/index$/, '');
    return id && folderLanguage(id, languages)?.lang;
  };
}

// What a phone, a sharp phone and a sharp desk need: the column of the text is 39rem wide at most.
const inText = { widths: [480, 800, 1600], sizes: 'min(91vw, 39rem)' };

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
  const elements = { site, lang: blocks.lang, langOf: blocks.langOf, pictures: inText };
  if (isSatteri(processor)) {
    processor.options.features.directive = true;
    processor.options.mdastPlugins.push(satteriHearten(blocks));
    processor.options.hastPlugins.push(satteriElements(elements));
  } else if (isUnified(processor)) {
    processor.options.remarkPlugins.push([remarkHearten, blocks]);
    processor.options.rehypePlugins.push([rehypeHearten, elements]);
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
