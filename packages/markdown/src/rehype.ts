import type { Element, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { type ElementOptions, finishElement, hostOf } from './elements.ts';
import { textLanguage } from './language.ts';
import { isHeading, isInRegion, isRegion, isTable, nameTables } from './tables.ts';

export type { ElementOptions } from './elements.ts';

/** Finishes the HTML of an article, after `remark-rehype`: `.use(remarkHearten).use(remarkRehype).use(rehypeHearten)`. */
export const rehypeHearten: Plugin<[ElementOptions?], Root> = (options = {}) => {
  const ownHost = hostOf(options);
  return (tree, file) => {
    const tables = nameTables(textLanguage(file.data, { ...options, path: file.path }));
    visit(tree, (node, index, parent) => {
      const isWhole = node.type === 'raw' && isTable(node.value);
      if (index !== undefined && parent && (isWhole || isBareTable(node, parent))) {
        parent.children[index] = { ...tables.region(), children: [node] } as never;
        // Its cells have not been seen yet.
        return isWhole ? SKIP : index;
      }
      if (node.type !== 'element') return undefined;
      if (isHeading(node)) tables.heading(toString(node));
      for (const [name, value] of Object.entries(finishElement(node, { ...options, ownHost }))) {
        if (value === null) delete node.properties[name];
        else node.properties[name] = value;
      }
      return node.tagName === 'pre' ? SKIP : undefined;
    });
  };
};

function isBareTable(node: { type: string }, parent: object): boolean {
  if (node.type !== 'element') return false;
  const element = node as Element;
  return element.tagName === 'table' && !isInRegion(element) && !isRegion(parent);
}
