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
  const before = /[^\r\n]*$/.exec(text.slice(0, start.offset))?.[0] ?? '';
  const after = /^[^\r\n]*/.exec(text.slice(end.offset))?.[0] ?? '';
  if (before.trim() !== '' || after.trim() !== '') return undefined;
  return { start: moved(start, -before.length), end: moved(end, after.length) };
}

function moved({ line, column, offset = 0 }: Point, by: number): Point {
  return { line, column: column + by, offset: offset + by };
}
