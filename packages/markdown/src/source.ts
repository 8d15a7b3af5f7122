import type { Point, Position } from 'unist';

/** The text a tree was made from, by line and by offset. */
export interface Source {
  text: string;
  /** Line by its number, counted from 1; empty when there is none. */
  line: (number: number) => string;
  slice: (start: Point | undefined, end: Point | undefined) => string;
}

export function readSource(written: string): Source {
  // Parsers do not count a byte order mark.
  const text = written.replace(/^\uFEFF/, '');
  let lines: string[] | undefined;
  return {
    text,
    line(number) {
      lines ??= text.split(/\r\n|\n|\r/);
      return lines[number - 1] ?? '';
    },
    slice: (start, end) => text.slice(start?.offset ?? 0, end?.offset ?? start?.offset ?? 0),
  };
}

/** The place of a word within a node's first line, else the node's own place. */
export function placeOf(
  word: string,
  position: Position | undefined,
  source: Source,
): Point | undefined {
  if (!position) return undefined;
  const { line, column } = position.start;
  const escaped = word.replace(/[^\w-]/g, '\\$&');
  const at = source
    .line(line)
    .slice(column - 1)
    .search(new RegExp(`(?<=[\\s{,])${escaped}(?=[\\s=}/>]|$)`));
  return at < 0 ? position.start : { line, column: column + at };
}
