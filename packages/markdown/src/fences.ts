import type { Point, Position } from 'unist';
import type { Source } from './source.ts';

const closing = /^:{3,}[ \t]*$/;
// After the name only a label and attributes may follow: the engines differ in what they do with anything else.
const opening = /^(:{2,})([\p{L}\p{N}][\p{L}\p{N}_-]*)(\[.*\])?(\{[^{}]*\})?[ \t]*$/u;

/** Whether an opening line is written so that both engines read it alike. */
export function isWellFormed(line: string): boolean {
  return opening.test(line) && !hasBareEquals(line);
}

/** `src=https://video.example/?id=1`: one engine takes it for a value, the other for text. */
export function hasBareEquals(line: string): boolean {
  return /=[^\s"'}]+=/.test(line.replace(/"[^"]*"|'[^']*'/g, '""'));
}

/** The opening line of a block, from its colons to the end of the line. */
export function openingLine(position: Position, source: Source): string {
  const { start } = position;
  return source
    .lineOf(start)
    .slice(start.column - 1)
    .trimEnd();
}

/** The colons of the line that ends a block, and what else stands on it. */
export function closingLine(position: Position, source: Source): string {
  if (position.end.line === position.start.line) return '';
  // A block in a quote has `>` before its fence.
  return source.lineOf(position.end).replace(/^[\s>]*/, '');
}

/** Whether a block's last line is a fence long enough to close it. */
export function isClosed(position: Position, source: Source): boolean {
  const fence = closingLine(position, source);
  return closing.test(fence) && colons(fence) >= colons(openingLine(position, source));
}

/** How many colons a line begins with. */
export function colons(line: string): number {
  return /^:*/.exec(line)?.[0].length ?? 0;
}

/** A line of text that wants to open a block but cannot: a space too many, a brace too few. */
export function isBrokenOpening(line: string): boolean {
  return /^\s*(?::{3,}\s*[\p{L}[{]|::\p{L}[\w-]*[[{])/u.test(line);
}

/** `::testimonial id=maya`, a block of one line without its braces: its name and what should stand in them. */
export function withoutBraces(line: string): { name: string; attributes: string } | undefined {
  const { name, attributes } =
    /^\s*::(?<name>\p{L}[\w-]*)[ \t]+(?<attributes>[\w-]+[ \t]*=.*)$/u.exec(line)?.groups ?? {};
  return name && attributes ? { name, attributes: attributes.trim() } : undefined;
}

/** A line of text that is nothing but a fence. */
export function isFence(line: string): boolean {
  return closing.test(line.trimStart());
}

/** Where the text of a line begins, after the marks of a quote or a list item. */
export function startOfText(line: number, source: Source): Point {
  const prefix = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?/.exec(source.line(line))?.[0].length ?? 0;
  return { line, column: prefix + 1 };
}
