import type { Point } from 'unist';
import { pointAfter, type Source } from './source.ts';

/** Words of a document, or what stands for them, and the offset they are from. */
export interface Part {
  text: string;
  from: number;
}

/** A text put together from parts of a document. */
export interface Excerpt {
  text: string;
  /** The place in the document that a place in this text is from. */
  pointOf: (point: Point) => Point;
}

/** Puts parts of a document together. `start` is a place in the document at or before all of them. */
export function joinParts(
  parts: readonly Part[],
  start: Point | undefined,
  source: Source,
): Excerpt {
  let text = '';
  const placed = parts.map((part) => {
    const at = text.length;
    text += part.text;
    return { at, from: part.from };
  });
  return {
    text,
    pointOf({ offset = 0 }) {
      const part = placed.findLast(({ at }) => at <= offset);
      const from = part ? part.from + offset - part.at : offset;
      return pointAfter(start ?? { line: 1, column: 1, offset: 0 }, from, source);
    },
  };
}
