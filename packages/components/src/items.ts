import type { List } from 'mdast';
import { cutStart, splitLines, trimInlines } from './text.ts';
import { paragraph } from './nodes.ts';
import type { Block, Inline } from './shape.ts';

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
    const { lead, items } = itemsOf(child, bullet);
    (found.items.length === 0 ? found.before : found.after).push(...lead);
    if (items.length === 0) continue;
    found.items.at(-1)?.push(...found.after.splice(0));
    found.items.push(...items);
  }
  return found;
}

/** The items of a block, and what of it stands above them. */
function itemsOf(block: Block, bullet: RegExp): { lead: Block[]; items: Block[][] } {
  const isBulleted = ([first]: readonly Inline[]) =>
    first?.type === 'text' && bullet.test(first.value.trimStart());
  const lines = block.type === 'paragraph' ? splitLines(block.children, bullet) : [];
  const items =
    block.type === 'list'
      ? listItems(block)
      : lines
          .filter(isBulleted)
          .map((line) => [paragraph(trimInlines(cutStart(trimInlines(line), bullet)))]);
  if (items.length === 0) return { lead: [block], items };
  const lead = lines.filter((line) => !isBulleted(line));
  return { lead: lead.map((line) => paragraph(trimInlines(line))), items };
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
