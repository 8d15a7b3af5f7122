import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import type {} from 'remark-parse';
import type { Plugin } from 'unified';
import { textLanguage } from './language.ts';
import { placeLateLinks } from './late-links.ts';
import { toMessage } from './message.ts';
import { parseOptions, type UserOptions } from './options.ts';
import { shapeTree } from './shape-tree.ts';
import { readSource } from './source.ts';
import { blockSyntax } from './syntax.ts';

export type { UserOptions } from './options.ts';

/**
 * Hearten's blocks for remark and MDX: `unified().use(remarkParse).use(remarkHearten)`. It brings the directive syntax with
 * it (blocks, and in a line only names of ours: `10:30` stays text). What an author should know is in `file.messages`; an error there has `fatal` set,
 * and nothing is thrown.
 */
export const remarkHearten: Plugin<[UserOptions?], Root> = function (userOptions) {
  const options = parseOptions(userOptions);
  const data = this.data();
  (data.micromarkExtensions ??= []).push(blockSyntax(options));
  (data.fromMarkdownExtensions ??= []).push(directiveFromMarkdown());
  return (tree, file) => {
    const text = String(file);
    placeLateLinks(tree, text);
    return shapeTree(tree, options, {
      source: readSource(text),
      format: file.extname === '.mdx' ? 'mdx' : 'markdown',
      lang: textLanguage(file.data, { ...options, path: file.path }),
      report: (finding) => void file.messages.push(toMessage(finding, file.path)),
    });
  };
};
