import type { Blockquote, Heading, Paragraph } from 'mdast';
import type { Properties } from 'hast';
import type { Block, Depth, Inline } from './shape.ts';

// mdast has no node for a `section` or a `figure`. Both engines turn any node with `data.hName` into that element; a
// blockquote stands in for what holds blocks, a paragraph for what holds text.

/** An element that holds blocks. */
export function flow(
  tagName: string,
  children: readonly Block[],
  properties?: Properties,
): Blockquote {
  return { type: 'blockquote', data: hastData(tagName, properties), children: [...children] };
}

/** An element that holds text. */
export function phrasing(
  tagName: string,
  children: readonly Inline[],
  properties?: Properties,
): Paragraph {
  return { type: 'paragraph', data: hastData(tagName, properties), children: [...children] };
}

/** An element inside a line. */
export function inline(
  tagName: string,
  children: readonly Inline[],
  properties?: Properties,
): Inline {
  // mdast has no node for it; engines take a paragraph with a name there too.
  return phrasing(tagName, children, properties) as unknown as Inline;
}

/** A paragraph of these words. */
export function paragraph(children: readonly Inline[]): Paragraph {
  return { type: 'paragraph', children: [...children] };
}

export function heading(depth: Depth, children: readonly Inline[]): Heading {
  return { type: 'heading', depth, children: [...children] };
}

/** Words for those who hear the page; others see them by how a block looks. */
export function hidden(value: string): Inline {
  return inline('span', [{ type: 'text', value }], { className: ['hearten-hidden'] });
}

/** A list in the order of its numbers, beginning with that of its first item. */
export function numbered(
  items: readonly Block[],
  start: number | undefined = 1,
  properties?: Properties,
): Blockquote {
  return flow('ol', items, start === 1 ? properties : { ...properties, start });
}

/** A list, with its numbers where the author wrote some. */
export function listOf(items: readonly Block[], start: number | undefined): Blockquote {
  return start === undefined ? flow('ul', items) : numbered(items, start);
}

/** A list item: a single paragraph stands in it without `<p>`, as in a tight list. */
export function item(blocks: readonly Block[]): Block {
  const [first] = blocks;
  return blocks.length === 1 && first?.type === 'paragraph' && !first.data
    ? phrasing('li', first.children)
    : flow('li', blocks);
}

function hastData(hName: string, hProperties?: Properties) {
  return hProperties ? { hName, hProperties } : { hName };
}
