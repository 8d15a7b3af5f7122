import type { Point, Position } from 'unist';
import type { Source } from '../source.ts';

/**
 * The lines two places begin and end on, as one place: spaces before the first block and after the last one belong to it.
 * `undefined` where something else stands on those lines.
 */
export function wholeLines(
  first: Position,
  last: Position,
  { text }: Source,
): Position | undefined {
  const { start, end } = { start: first.start, end: last.end };
  if (start.offset === undefined || end.offset === undefined) return undefined;
  const before = text.slice(startOfLine(text, start.offset), start.offset);
  const after = text.slice(end.offset, endOfLine(text, end.offset));
  if (before.trim() !== '' || after.trim() !== '') return undefined;
  return { start: moved(start, -before.length), end: moved(end, after.length) };
}

function startOfLine(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isLineEnd(text[at - 1])) at -= 1;
  return at;
}

function endOfLine(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isLineEnd(text[at])) at += 1;
  return at;
}

function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}

function moved({ line, column, offset = 0 }: Point, by: number): Point {
  return { line, column: column + by, offset: offset + by };
}
