import type { Element } from 'hast';
import type { Root } from 'mdast';
import type { HastPluginDefinition, MdastPluginDefinition, PluginFactoryContext } from 'satteri';
import { fileURLToPath } from 'node:url';
import type { VFileMessage } from 'vfile-message';
import { type ElementOptions, finished, finishElement, hostOf } from './elements.ts';
import { textLanguage } from './language.ts';
import { toMessage } from './message.ts';
import { parseOptions, type UserOptions } from './options.ts';
import { plainText, readAgain } from './plain-text.ts';
import { mayHoldBlocks } from './plain.ts';
import { shapeTree } from './shape-tree.ts';
import { readSource } from './source.ts';
import { isHeading, isInRegion, isTable, nameTables } from './tables.ts';

export type { ElementOptions } from './elements.ts';
export type { UserOptions } from './options.ts';

/** The options of `satteriHearten`. */
export interface SatteriOptions extends UserOptions {
  /** Gets each message; Sätteri itself keeps a plugin's messages to itself. @default none */
  report?: (message: VFileMessage) => void;
}

/**
 * Hearten's blocks for Sätteri: `markdownToHtml(text, { mdastPlugins: [satteriHearten()], features: { directive: true } })`.
 * Nothing is thrown for an author's mistake.
 */
export function satteriHearten({ report, ...userOptions }: SatteriOptions = {}): (
  context: PluginFactoryContext,
) => MdastPluginDefinition | false {
  const options = parseOptions(userOptions);
  return ({ fileURL, sourceFormat, source }) =>
    mayHoldBlocks(source) && {
      name: 'hearten',
      // Without it nodes have no position: words could not be restored, messages would have no line.
      options: { position: true },
      before(root, context) {
        const path = fileURL && fileURLToPath(fileURL);
        const shaped = shapeTree(root as Root, options, {
          source: readSource(context.source),
          format: sourceFormat,
          plainText,
          readAgain: readAgain(sourceFormat),
          lang: textLanguage(context.data, { ...options, path }),
          report: (finding) => report?.(toMessage(finding, path)),
        });
        if (shaped !== root) context.replaceNode(root, shaped);
      },
    };
}

/** Finishes the HTML of an article, for `hastPlugins`: see `rehypeHearten`, which does the same for unified. */
export function satteriElements(
  options: ElementOptions = {},
): (context: PluginFactoryContext) => HastPluginDefinition {
  const ownHost = hostOf(options);
  return ({ data, fileURL, sourceFormat }) => {
    const path = fileURL && fileURLToPath(fileURL);
    const tables = nameTables(textLanguage(data, { ...options, path }));
    return {
      name: 'hearten-elements',
      element: {
        filter: [...finished, 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
        visit(element, context) {
          if (isHeading(element)) tables.heading(context.textContent(element));
          else if (element.tagName === 'table' && !isInRegion(element)) {
            context.wrapNode(element, tables.region() as never);
          }
          for (const [name, value] of Object.entries(
            finishElement(element as Element, { ...options, ownHost }),
          )) {
            // In MDX Astro reads the widths of a picture as words.
            const isWords = name === 'widths' && sourceFormat === 'mdx';
            context.setProperty(
              element,
              name,
              isWords ? String(value).replaceAll(',', ' ') : value,
            );
          }
        },
      },
      raw(node, context) {
        if (isTable(node.value)) context.wrapNode(node, tables.region() as never);
      },
    };
  };
}
