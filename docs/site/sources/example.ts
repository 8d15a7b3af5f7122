import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

const naming = ['htmlFor', 'ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'headers'];

/**
 * The HTML of a fixture, to stand among others on one page: its ids are its own, its links to pages of a clinic lead
 * back to it, and a picture stands for each of its pictures.
 */
export function shownExample(html: string, name: string): string {
  const tree = fromHtml(html, { fragment: true });
  const place = `example-${name}`;
  visit(tree, 'element', (node) => settle(node, place));
  return `<div class="hearten-example hearten-prose not-content" id="${place}" data-pagefind-ignore>${toHtml(tree satisfies Root)}</div>`;
}

function settle(node: Element, place: string): void {
  const { properties } = node;
  const own = (id: string) => `${place}-${id}`;
  if (properties.id) properties.id = own(String(properties.id));
  for (const name of naming) {
    const value = properties[name];
    if (value === undefined || value === null) continue;
    properties[name] = [value]
      .flat()
      .flatMap((ids) => String(ids).split(/\s+/))
      .map(own);
  }
  if (typeof properties.href === 'string') properties.href = leadBack(properties.href, place);
  if (node.tagName === 'img') properties.src = '/picture.svg';
}

function leadBack(href: string, place: string): string {
  if (href.startsWith('#')) return `#${place}-${href.slice(1)}`;
  return /^[a-z][a-z+.-]*:/i.test(href) ? href : `#${place}`;
}
