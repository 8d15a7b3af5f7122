import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { type ElementOptions, finishElement } from './elements.ts';

export type { ElementOptions } from './elements.ts';

/** Finishes the HTML of an article, after `remark-rehype`: `.use(remarkHearten).use(remarkRehype).use(rehypeHearten)`. */
export const rehypeHearten: Plugin<[ElementOptions?], Root> =
  (options = {}) =>
  (tree) => {
    visit(tree, 'element', (element) => {
      for (const [name, value] of Object.entries(finishElement(element, options))) {
        if (value === null) delete element.properties[name];
        else element.properties[name] = value;
      }
      return element.tagName === 'pre' ? SKIP : undefined;
    });
  };
