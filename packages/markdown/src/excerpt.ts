import type { Point } from 'unist';
import { lastAtMost } from './last-at-most.ts';
import type { Source } from './source.ts';

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

/** Puts parts of a document together. */
export function joinParts(parts: readonly Part[], source: Source): Excerpt {
  const begins: number[] = [];
  let length = 0;
  for (const { text } of parts) {
    begins.push(length);
    length += text.length;
  }
  return {
    text: parts.map(({ text }) => text).join(''),
    pointOf({ offset = 0 }) {
      const index = lastAtMost(begins, offset);
      const part = parts[index];
      return source.pointAt(part ? part.from + offset - (begins[index] ?? 0) : offset);
    },
  };
}
