import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { entryHeading } from './entries.ts';
import { boldLine, readListItems, toBlocks } from './items.ts';
import { flow, heading, hidden, item, phrasing } from './nodes.ts';
import type { Block, Depth, Inline } from './shape.ts';

/** Text with a heading of its own. */
export interface Titled {
  heading?: Heading;
  text: Block[];
}

/** What a page without Markdown passes: words, or mdast nodes where words are not enough. */
export interface TitledInput {
  heading?: string | undefined;
  text: string | Block[];
}

/** Words said before the author's own, unless those say so already. */
export interface Prefix {
  /** `Important: ` */
  words: string;
  /** What the author's own words begin with where nothing is to be added. */
  said: RegExp;
}

/** The words said before a text, and what else says the same. */
export function prefixWith(words: string, alike: readonly string[] = []): Prefix {
  const said = [words, ...alike].map((one) => one.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return { words: `${words}: `, said: new RegExp(`^(?:${said.join('|')})(?!\\p{L})`, 'iu') };
}

/** The heading a block begins with; a bold line above other text does for one. */
export function readTitled([first, ...text]: readonly Block[]): Titled {
  if (!first) return { text: [] };
  if (first.type === 'heading') return { heading: first, text };
  const bold = boldLine(first);
  if (bold && text.length > 0) return { heading: heading(2, bold), text };
  return { text: [first, ...text] };
}

/** The text with its heading, and the words said before both. */
export function buildTitled(
  { heading: written, text: blocks }: Titled,
  prefix: Prefix,
  depth: Depth,
): Block[] {
  const text = withLists(blocks);
  const [first, ...rest] = text;
  if (written) {
    const lead = withPrefix(written.children, prefix);
    return [...entryHeading({ lead, text: [], heading: written }, depth), ...text];
  }
  if (!first || prefix.said.test(toString(first).trimStart())) return text;
  if (first.type === 'paragraph' && !first.data) {
    return [{ ...first, children: withPrefix(first.children, prefix) }, ...rest];
  }
  const said: Inline = { type: 'text', value: prefix.words.trim() };
  return [phrasing('p', [said], { className: ['hearten-hidden'] }), ...text];
}

/** Props to a text with its heading. */
export function toTitled(input: TitledInput | Titled): Titled {
  const text = toBlocks(input.text);
  if (typeof input.heading !== 'string') return { ...(input as Titled), text };
  if (input.heading.trim() === '') return { text };
  return { heading: heading(2, [{ type: 'text', value: input.heading }]), text };
}

function withPrefix(children: readonly Inline[], { words, said }: Prefix): Inline[] {
  const written = children.map((child) => toString(child)).join('');
  return said.test(written.trimStart()) ? [...children] : [hidden(words), ...children];
}

/** Lines with a typed “•” as the list they are meant to be. */
function withLists(blocks: readonly Block[]): Block[] {
  const shown: Block[] = [];
  let lines: Block[] = [];
  const endList = () => {
    if (lines.length > 0) shown.push(flow('ul', lines));
    lines = [];
  };
  for (const block of blocks) {
    const typed = block.type === 'paragraph' ? readListItems([block]).items : [];
    if (typed.length > 0) lines.push(...typed.map(item));
    else {
      endList();
      shown.push(block);
    }
  }
  endList();
  return shown;
}
