import type { List } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { cutStart, splitLines, trimInlines } from './text.ts';
import { paragraph } from './nodes.ts';
import type { Block, Inline } from './shape.ts';

/** A list and what stands around it. */
export interface ListItems {
  before: Block[];
  items: Block[][];
  after: Block[];
  /** The first of `after`, or further down in it: the words that lead to a second list. */
  second?: Block | undefined;
  /** The number of the first item, where the author wrote numbers. */
  start?: number | undefined;
}

/** What people type, or paste from a word processor, where Markdown wants `- `. */
export const typedBullet = /^[•‣▪◦·●]\s*/u;

/**
 * Reads the bullets of a block: list items in order, and typed “•” lines as items too. What stands before the first item,
 * and after the last, is kept. A sentence between two lists is kept where it is, in the item before it. Words that lead to
 * another list end this one, and all from there on stays as it is: “We do not treat:” is not to be one of what is treated.
 */
export function readListItems(children: readonly Block[], bullet = typedBullet): ListItems {
  const found: ListItems = { before: [], items: [], after: [] };
  for (const [at, child] of children.entries()) {
    const { lead, items } = itemsOf(child, bullet);
    if (found.items.length === 0) found.before.push(...lead);
    else if (items.length === 0) found.after.push(child);
    if (items.length === 0) continue;
    const second = found.items.length > 0 && [...found.after, ...lead].find(isLeadIn);
    if (second) return { ...found, after: [...found.after, ...children.slice(at)], second };
    if (found.items.length === 0 && child.type === 'list' && child.ordered) {
      found.start = child.start ?? 1;
    } else found.items.at(-1)?.push(...found.after.splice(0), ...lead);
    found.items.push(...items);
  }
  return found;
}

/** Whether a block leads to a list below it: a heading, a bold line, words that are no sentence: “Don’t”, “And never:”. */
function isLeadIn(block: Block): boolean {
  if (block.type === 'heading' || block.type === 'thematicBreak') return true;
  if (block.type === 'blockquote') return !block.data && block.children.some(isLeadIn);
  if (block.type !== 'paragraph' && block.type !== 'html') return false;
  const words =
    block.type === 'html'
      ? block.value.replace(/<!--[\s\S]*?-->|<[^>]*>/g, '')
      : toString(block, { includeImageAlt: false, includeHtml: false });
  if (words.trim() === '') return false;
  return boldLine(block) !== undefined || !/[.!?…]["”’')\]]*$/u.test(words.trim());
}

/** The words of a line that is bold from end to end, and short enough for a heading. */
export function boldLine(block: Block): Inline[] | undefined {
  if (block.type !== 'paragraph' || block.children.length !== 1) return undefined;
  const [bold] = block.children;
  return bold?.type === 'strong' && toString(bold).length <= 80 ? bold.children : undefined;
}

/** Where the last list among these blocks is over; 0 where there is none. */
export function endOfLists(blocks: readonly Block[], bullet = typedBullet): number {
  return blocks.findLastIndex((block) => itemsOf(block, bullet).items.length > 0) + 1;
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
