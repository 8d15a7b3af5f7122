import type { Point, Position } from 'unist';
import { lastAtMost } from './last-at-most.ts';

/** The text a tree was made from, by line and by offset. */
export interface Source {
  text: string;
  /** Line by its number, counted from 1; empty when there is none. */
  line: (number: number) => string;
  /** The line a place is in. */
  lineOf: (place: Point) => string;
  /** The place of an offset. */
  pointAt: (offset: number) => Point;
  slice: (start: Point | undefined, end: Point | undefined) => string;
}

const lineEnd = /\r\n|\n|\r/g;

export function readSource(written: string): Source {
  // Parsers do not count a byte order mark.
  const text = written.replace(/^\uFEFF/, '');
  let lines: string[] | undefined;
  let starts: number[] | undefined;
  // Most have one kind of line end, which is quicker to look for.
  const hasReturns = text.includes('\r');
  const line = (number: number) => {
    lines ??= text.split(hasReturns ? lineEnd : '\n');
    return lines[number - 1] ?? '';
  };
  return {
    text,
    line,
    lineOf({ line: number, offset }) {
      if (lines || hasReturns || !offset) return line(number);
      // To look at a few lines costs less than to split the whole text.
      const end = text.indexOf('\n', offset);
      return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? undefined : end);
    },
    pointAt(offset) {
      starts ??= [0, ...Array.from(text.matchAll(lineEnd), (end) => end.index + end[0].length)];
      const index = lastAtMost(starts, offset);
      return { line: index + 1, column: offset - (starts[index] ?? 0) + 1, offset };
    },
    slice: (start, end) => text.slice(start?.offset ?? 0, end?.offset ?? start?.offset ?? 0),
  };
}

/** The place of the first of these words within a node's opening line, or tag; else the node's own place. */
export function placeOf(
  words: readonly string[],
  position: Position | undefined,
  source: Source,
): Point | undefined {
  if (!position) return undefined;
  const { start, end } = position;
  const word = words.map((one) => one.replace(/[^\w-]/g, '\\$&')).join('|');
  const attribute = new RegExp(`(?<=^|[\\s{,])(?:${word})(?=[\\s=}/>]|$)`);
  // A tag may go on over several lines.
  const isTag = source.line(start.line).startsWith('<', start.column - 1);
  for (let line = start.line; line <= (isTag ? end.line : start.line); line += 1) {
    const offset = line === start.line ? start.column - 1 : 0;
    const text = source.line(line).slice(offset);
    const at = text.search(attribute);
    if (at >= 0) return { line, column: offset + at + 1 };
    if (text.trimEnd().endsWith('>')) break;
  }
  return start;
}
