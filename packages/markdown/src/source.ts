import type { Point, Position } from 'unist';

/** The text a tree was made from, by line and by offset. */
export interface Source {
  text: string;
  /** Line by its number, counted from 1; empty when there is none. */
  line: (number: number) => string;
  /** The line a place is in. */
  lineOf: (place: Point) => string;
  slice: (start: Point | undefined, end: Point | undefined) => string;
}

export function readSource(written: string): Source {
  // Parsers do not count a byte order mark.
  const text = written.replace(/^\uFEFF/, '');
  let lines: string[] | undefined;
  // Most have one kind of line end, which is quicker to look for.
  const hasReturns = text.includes('\r');
  const line = (number: number) => {
    lines ??= text.split(hasReturns ? /\r\n|\n|\r/ : '\n');
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
    slice: (start, end) => text.slice(start?.offset ?? 0, end?.offset ?? start?.offset ?? 0),
  };
}

/** The place of an offset, counted from a place before it. */
export function pointAfter(start: Point, offset: number, source: Source): Point {
  const lines = source.text.slice(start.offset ?? 0, offset).split(/\r\n|\n|\r/);
  const last = lines.at(-1) ?? '';
  const line = start.line + lines.length - 1;
  const column = lines.length === 1 ? start.column + last.length : last.length + 1;
  return { line, column, offset };
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
