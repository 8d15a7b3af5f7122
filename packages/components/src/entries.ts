import type { Heading, ListItem } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { toBlocks } from './items.ts';
import { flow, heading, paragraph } from './nodes.ts';
import type { Block, Depth, Inline } from './shape.ts';
import { cutEnd, cutStart, trimInlines } from './text.ts';

/** A few words in front, and what they are about behind them: a benefit, a step, a question and its answer. */
export interface Entry {
  /** A few words; shown as the heading. */
  lead: Inline[];
  text: Block[];
  /** The heading it was written as, so that links to it keep working. */
  heading?: Heading;
}

/** Things with a name and a text each, such as benefits or steps. */
export interface Entries {
  before: Block[];
  items: Entry[];
  after: Block[];
  /** The number of the first, where the author wrote numbers. */
  start?: number | undefined;
}

/** What a page without Markdown passes: words, or mdast nodes where words are not enough. */
export interface EntryInput {
  lead: string | Inline[];
  text: string | Block[];
}

/** Props to entries. */
export function toEntries(items: readonly EntryInput[] | Entries): Entries {
  if (!Array.isArray(items)) return items as Entries;
  const entries = (items as readonly EntryInput[]).map(({ lead, text }) => ({
    lead: typeof lead === 'string' ? [{ type: 'text' as const, value: lead }] : lead,
    text: toBlocks(text),
  }));
  return { before: [], items: entries, after: [] };
}

/** List items with a heading each; each with its number where the first is not 1, for the style sheet. */
export function entryItems(items: readonly Entry[], depth: Depth, start = 1): Block[] {
  return items.map((entry, at) =>
    flow(
      'li',
      [...entryHeading(entry, depth), ...entry.text],
      start === 1 ? undefined : { value: String(start + at) },
    ),
  );
}

/** The heading of an entry; none where it has no lead. */
export function entryHeading({ lead, heading: written }: Entry, depth: Depth): Block[] {
  if (lead.length === 0) return [];
  return [{ ...heading(depth, lead), ...(written?.data && { data: written.data }) }];
}

/** What carries the entries of a block: the first such thing in it decides. */
type Carrier = 'heading' | 'ordered' | 'bulleted' | 'bold';

/**
 * Three ways people write entries: headings, a list, paragraphs that begin in bold. Text that follows an item which has
 * no text of its own belongs to that item (“1. Flexible schedule.” and then a paragraph that is not indented).
 */
export function readEntries(children: readonly Block[]): Entries {
  const entries: Entries = { before: [], items: [], after: [] };
  const carrier = carrierOf(children);
  const depth = children.find((child): child is Heading => child.type === 'heading')?.depth;
  let open: Entry | undefined;
  for (const child of children) {
    const items = itemsOf(child, carrier, depth, entries.items.length);
    const last = items.at(-1);
    if (last) {
      if (entries.items.length === 0 && child.type === 'list' && child.ordered) {
        entries.start = child.start ?? 1;
      }
      entries.items.at(-1)?.text.push(...entries.after.splice(0));
      entries.items.push(...items);
      open = last.text.length === 0 || isUnmarkedLead(last) ? last : undefined;
    } else if (open) addText(open, child, entries.items.length - 1);
    else if (entries.items.length === 0) entries.before.push(child);
    else entries.after.push(child);
  }
  return entries;
}

function carrierOf(children: readonly Block[]): Carrier | undefined {
  if (children.some(({ type }) => type === 'heading')) return 'heading';
  for (const child of children) {
    if (child.type === 'list') return child.ordered ? 'ordered' : 'bulleted';
    if (child.type === 'paragraph' && splitLead(child.children)) return 'bold';
  }
  return undefined;
}

function itemsOf(
  block: Block,
  carrier: Carrier | undefined,
  depth: Heading['depth'] | undefined,
  index: number,
): Entry[] {
  if (block.type === 'heading' && block.depth === depth) {
    return [{ lead: cleanLead(block.children, index), text: [], heading: block }];
  }
  if (block.type === 'list' && carrier === (block.ordered ? 'ordered' : 'bulleted')) {
    return block.children
      .filter((item) => item.children.length > 0)
      .map((item, at) => listEntry(item, index + at));
  }
  const split = carrier === 'bold' && block.type === 'paragraph' && splitLead(block.children);
  return split ? [{ lead: cleanLead(split.lead, index), text: asText(split.rest) }] : [];
}

function listEntry({ children }: ListItem, index: number): Entry {
  const [first, ...rest] = children;
  if (first?.type === 'heading') {
    return { lead: cleanLead(first.children, index), text: rest, heading: first };
  }
  const split = first?.type === 'paragraph' ? splitLead(first.children) : undefined;
  if (split) return { lead: cleanLead(split.lead, index), text: [...asText(split.rest), ...rest] };
  const entry: Entry = { lead: [], text: [] };
  for (const child of children) addText(entry, child, index);
  return entry;
}

/** Adds a block to an entry; a short line above it turns out to be the lead that was not made bold. */
function addText(entry: Entry, block: Block, index: number): void {
  const [line] = entry.text;
  if (isUnmarkedLead(entry) && line?.type === 'paragraph' && block.type !== 'list') {
    entry.lead = cleanLead(line.children, index);
    entry.text = [];
  }
  entry.text.push(block);
}

function isUnmarkedLead({ lead, text }: Entry): boolean {
  const [line] = text;
  return (
    lead.length === 0 && text.length === 1 && line?.type === 'paragraph' && isShort(line.children)
  );
}

function splitLead([first, ...rest]: readonly Inline[]):
  | { lead: Inline[]; rest: Inline[] }
  | undefined {
  if (first?.type === 'strong') return { lead: first.children, rest };
  if (
    first?.type === 'link' &&
    first.children.length === 1 &&
    first.children[0]?.type === 'strong'
  ) {
    return { lead: [{ ...first, children: first.children[0].children } as Inline], rest };
  }
  return undefined;
}

function asText(children: readonly Inline[]): Block[] {
  const text = trimInlines(cutStart(children, /^\s*[:–—-]?\s+/u));
  return text.length > 0 ? [paragraph(text)] : [];
}

function isShort(children: readonly Inline[]): boolean {
  // Of the text as a whole: one engine cuts it where a colon might have begun a directive.
  const words = toString(children, { includeHtml: false });
  return (
    words.length <= 80 &&
    !/[.!?]\s+\S/u.test(words) &&
    children.every(({ type }) => type !== 'break')
  );
}

/** “3. Flexible schedule.” to “Flexible schedule”: the numeral is the list's, a heading has no full stop. */
function cleanLead(lead: readonly Inline[], index: number): Inline[] {
  const number = new RegExp(`^\\s*(?:\\(${index + 1}\\)|${index + 1}[.):])\\s+`, 'u');
  return trimInlines(cutEnd(trimInlines(cutStart(lead, number)), /(?<![.\s]\p{L})(?<!\.)[.:]$/u));
}
