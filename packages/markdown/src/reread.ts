import type { Heading, Paragraph, Root, RootContent, TableCell, Text } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { type Excerpt, joinParts, type Part } from './excerpt.ts';
import { cellMarks, lineMarks, withoutMarks } from './marks.ts';
import type { Source } from './source.ts';
import { isParent, type Node, replaceChildren } from './tree.ts';

/** A line of text, in which one engine takes `:30[^1]` of `10:30[^1]` for a directive. */
export type Line = Paragraph | Heading | TableCell;

export interface Reread {
  source: Source;
  /** Reads Markdown without directives. */
  readAgain: (markdown: string) => Root;
  /** What notes and references of the document lead to: without them `[^1]` is only text. */
  definitions: () => string;
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
  const isMisread = directives.some((one) => one.children.length > 0 && !reread.isClaimed(one));
  if (!isMisread || !line.position) return line;
  const claimed = directives.filter(reread.isClaimed);
  const excerpt = excerptOf(line, claimed, reread.source);
  const { children } = reread.readAgain(`${excerpt.text}\n\n${reread.definitions()}`);
  const [read, ...more] = children.filter(({ type }) => !/definition/i.test(type));
  if (more.length > 0 || read?.type !== 'paragraph') return line;
  const found = withoutGuard(read.children).flatMap((child) => putBack(child, claimed, excerpt));
  return { ...line, children: found };
}

function findDirectives(node: Node): TextDirective[] {
  if (node.type === 'textDirective') return [node];
  return isParent(node) ? node.children.flatMap((child) => findDirectives(child)) : [];
}

// Stands for a directive while its line is read again; no keyboard has these.
const placeholder = (index: number) => `\u{F0000}${index}\u{F0001}`;
const placeholders = /\u{F0000}(\d+)\u{F0001}/u;

// Begins what is read again, so that `1.` or `#` at the front, which is text in a heading or a cell, stays text.
const guard = '\u{F0002} ';

/** The words of a line as typed, without what belongs to a quote or a list around it, and with places for claimed directives. */
function excerptOf(line: Line, claimed: TextDirective[], source: Source): Excerpt {
  const start = line.children[0]?.position?.start ?? line.position?.start;
  const end = (line.children.at(-1)?.position ?? line.position)?.end.offset;
  let from = start?.offset ?? 0;
  const parts: Part[] = [{ text: guard, from }];
  const marks = line.type === 'tableCell' ? cellMarks : lineMarks(start, source);
  for (const [index, { position: own }] of claimed.entries()) {
    if (own?.start.offset === undefined || own.end.offset === undefined) continue;
    parts.push(...withoutMarks(source.text.slice(from, own.start.offset), from, marks));
    parts.push({ text: placeholder(index), from: own.start.offset });
    from = own.end.offset;
  }
  parts.push(...withoutMarks(source.text.slice(from, end), from, marks));
  return joinParts(parts, source);
}

/** What was read, but for the guard before it. */
function withoutGuard([first, ...rest]: readonly RootContent[]): RootContent[] {
  if (first?.type !== 'text') return rest;
  return [{ ...first, value: first.value.slice(guard.length) }, ...rest];
}

/** A node read again, where it stands in the document, and with the claimed directives in it. */
function putBack(node: RootContent, claimed: TextDirective[], excerpt: Excerpt): Line['children'] {
  const { start, end } = node.position ?? {};
  const position = start && end && { start: excerpt.pointOf(start), end: excerpt.pointOf(end) };
  const placed = { ...node, position } as Line['children'][number];
  if (isParent(placed)) {
    const children = placed.children as RootContent[];
    return [
      replaceChildren(
        placed as Node,
        children.flatMap((child) => putBack(child, claimed, excerpt)),
      ) as Line['children'][number],
    ];
  }
  return placed.type === 'text' ? splitText(placed, claimed) : [placed];
}

/** A text with the claimed directives in it, between its words. */
function splitText({ value, position }: Text, claimed: TextDirective[]): Line['children'] {
  const parts = value.split(placeholders);
  const directiveAt = (at: number) => claimed[Number(parts[at])];
  return parts
    .map((part, at) => {
      const directive = at % 2 === 1 && directiveAt(at);
      if (directive) return directive;
      const start = directiveAt(at - 1)?.position?.end ?? position?.start;
      const end = directiveAt(at + 1)?.position?.start ?? position?.end;
      return { type: 'text' as const, value: part, position: start && end && { start, end } };
    })
    .filter((part) => part.type !== 'text' || part.value !== '');
}
