import type { Heading, Paragraph, Root, RootContent, TableCell } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { Source } from './source.ts';
import { isParent, type Node, replaceChildren, text } from './tree.ts';

/** A line of text, in which one engine takes `:30[^1]` of `10:30[^1]` for a directive. */
export type Line = Paragraph | Heading | TableCell;

export interface Reread {
  source: Source;
  /** Reads Markdown without directives. */
  readAgain: (markdown: string) => Root;
  /** Whether a directive is somebody's, and stays one. */
  isClaimed: (directive: TextDirective) => boolean;
}

export function isLine(node: Node): node is Line {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}

/**
 * A line with labels after colons that nobody claims, read again without directives: in `10:30[^1]` and `12:00[map](/map)`
 * the label is a note or a link, which would be lost. The line itself where there is none, or where it cannot be read alone.
 */
export function rereadLine<One extends Line>(line: One, reread: Reread): One {
  const directives = findDirectives(line);
  const claimed = directives.filter(reread.isClaimed);
  const isMisread = directives.some((one) => !claimed.includes(one) && one.children.length > 0);
  if (!isMisread || !line.position) return line;
  const written = withPlaces(line, claimed, reread.source);
  const { children } = reread.readAgain(`${written}\n\n${definitionsOf(reread.source)}`);
  const [read, ...more] = children.filter(({ type }) => !/definition/i.test(type));
  if (more.length > 0 || !read || !isLine(read as Node)) return line;
  const found = (read as Line).children.flatMap((child) => putBack(child, claimed, line));
  return { ...line, children: found };
}

function findDirectives(node: Node): TextDirective[] {
  if (node.type === 'textDirective') return [node];
  return isParent(node) ? node.children.flatMap((child) => findDirectives(child)) : [];
}

// Stands for a directive while its line is read again; no keyboard has these.
const placeholder = (index: number) => `\u{F0000}${index}\u{F0001}`;
const placeholders = /\u{F0000}(\d+)\u{F0001}/u;

/** A line as typed, without what belongs to a quote, a list or a table around it, and with places for claimed directives. */
function withPlaces({ position, type }: Line, claimed: TextDirective[], source: Source): string {
  let written = '';
  let end = position?.start;
  for (const [index, { position: own }] of claimed.entries()) {
    written += source.slice(end, own?.start) + placeholder(index);
    end = own?.end;
  }
  written += source.slice(end, position?.end);
  return type === 'tableCell'
    ? written
        .replace(/^\|/, '')
        .replace(/(?<!\\)\|\s*$/, '')
        .trim()
    : written.replace(/\n[ \t>]+/g, '\n');
}

/** A node read again, with the claimed directives in it. It begins on its own line, near enough for a message. */
function putBack(node: RootContent, claimed: TextDirective[], line: Line): Line['children'] {
  const placed = { ...node, position: placeOf(node, line) } as Line['children'][number];
  if (isParent(placed)) {
    const children = placed.children as RootContent[];
    return [
      replaceChildren(
        placed as Node,
        children.flatMap((child) => putBack(child, claimed, line)),
      ) as Line['children'][number],
    ];
  }
  if (node.type !== 'text') return [placed];
  return node.value
    .split(placeholders)
    .map((part, at) => (at % 2 === 1 ? claimed[Number(part)] : undefined) ?? placedText(part, line))
    .filter((part) => part.type !== 'text' || part.value !== '');
}

/** What notes and references of a text lead to: without them `[^1]` is only text. */
function definitionsOf({ text: all }: Source): string {
  const lines = all.match(/^[ \t>]*\[[^\]\n]+\]:.*$/gm) ?? [];
  return lines.map((line) => line.replace(/^[ \t>]+/, '')).join('\n\n');
}

function placeOf({ position: read }: RootContent, { position }: Line): Line['position'] {
  const after = (read?.start.line ?? 1) - 1;
  if (!position || after === 0) return position;
  return {
    ...position,
    start: { ...position.start, line: position.start.line + after, column: 1 },
  };
}

/** A text with the place of its line; where it may hold a fence, none is better than one that is not exact. */
function placedText(value: string, { position }: Line): Line['children'][number] {
  return value.includes(':::') ? text(value) : { type: 'text', value, position };
}
