import type { Root } from 'mdast';
import type { HastPluginDefinition, MdastPluginDefinition, PluginFactoryContext } from 'satteri';
import { fileURLToPath } from 'node:url';
import type { VFileMessage } from 'vfile-message';
import { alignmentClass } from './align.ts';
import { toMessage } from './message.ts';
import { parseOptions, type UserOptions } from './options.ts';
import { plainText } from './plain-text.ts';
import { mayHoldBlocks, shapeTree } from './shape-tree.ts';

export type { UserOptions } from './options.ts';

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
          text: context.source,
          format: sourceFormat,
          plainText,
          alignsCells: false,
          report: (finding) => report?.(toMessage(finding, path)),
        });
        if (shaped !== root) context.replaceNode(root, shaped);
      },
    };
}

/**
 * Alignment of table cells as classes, for `hastPlugins`: Sätteri writes `style="text-align: …"`, which a strict content
 * security policy refuses, and 0.10.5 keeps no properties an mdast plugin gives a cell.
 */
export function satteriAlignment(): HastPluginDefinition {
  return {
    name: 'hearten-alignment',
    element: {
      filter: ['td', 'th'],
      visit(cell, context) {
        const side = /^text-align: (left|center|right)$/.exec(String(cell.properties.style))?.[1];
        if (!side) return;
        context.setProperty(cell, 'style', null);
        context.setProperty(cell, 'className', alignmentClass(side));
      },
    },
  };
}
