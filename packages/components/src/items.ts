import type { List } from 'mdast';
import { cutStart, splitLines, trimInlines } from './text.ts';
import { paragraph } from './nodes.ts';
import type { Block } from './shape.ts';

/** A list and what stands around it. */
export interface ListItems {
  before: Block[];
  items: Block[][];
  after: Block[];
}

/** What people type, or paste from a word processor, where Markdown wants `- `. */
export const typedBullet = /^[•‣▪◦·●]\s*/u;

/**
 * Reads the bullets of a block: list items in order, and typed “•” lines as items too. What stands before the first item,
 * and after the last, is kept. Blocks between two lists are kept where they are, in the item before them.
 */
export function readListItems(children: readonly Block[], bullet = typedBullet): ListItems {
  const found: ListItems = { before: [], items: [], after: [] };
  for (const child of children) {
    const items = itemsOf(child, bullet);
    if (items.length === 0) {
      (found.items.length === 0 ? found.before : found.after).push(child);
      continue;
    }
    found.items.at(-1)?.push(...found.after.splice(0));
    found.items.push(...items);
  }
  return found;
}

function itemsOf(block: Block, bullet: RegExp): Block[][] {
  if (block.type === 'list') return listItems(block);
  if (block.type !== 'paragraph') return [];
  const [first] = block.children;
  if (first?.type !== 'text' || !bullet.test(first.value.trimStart())) return [];
  return splitLines(block.children, bullet).map((line) => [
    paragraph(trimInlines(cutStart(trimInlines(line), bullet))),
  ]);
}

/** The content of each item of a list; an item with nothing in it is left out. */
export function listItems(list: List): Block[][] {
  return list.children
    .filter(({ children }) => children.length > 0)
    .map(({ children }) => [...children]);
}

/** Plain strings to list items, for props. */
export function toBlocks(value: string | readonly Block[]): Block[] {
  return typeof value === 'string' ? [paragraph([{ type: 'text', value }])] : [...value];
}

/** Props to list items. */
export function toListItems(items: readonly (string | Block[])[] | ListItems): ListItems {
  if (!Array.isArray(items)) return items as ListItems;
  return { before: [], items: (items as readonly (string | Block[])[]).map(toBlocks), after: [] };
}
