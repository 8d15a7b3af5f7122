import type { Point } from 'unist';
import type { Part } from './excerpt.ts';
import type { Source } from './source.ts';

/** What stands in a line without being of its words. */
export interface Marks {
  pattern: RegExp;
  /** What is read in their place. */
  instead: string;
}

/**
 * Before the lines of a quote or a list, for words that begin at `start`. With four spaces, what is text there begins
 * nothing: `- `, `# `, `---`.
 */
export function lineMarks(start: Point | undefined, source: Source): Marks {
  const before = source.line(start?.line ?? 1).slice(0, (start?.column ?? 1) - 1);
  const quotes = before.split('>').length - 1;
  return { pattern: new RegExp(`(?<=\\n)(?:[ \\t]*>){0,${quotes}}[ \\t]*`, 'g'), instead: '    ' };
}

/** In a cell, `\|` is a bar, in code too. */
export const cellMarks: Marks = { pattern: /\\(?=\|)/g, instead: '' };

/** The parts of a text from an offset on, with something else instead of its marks. */
export function withoutMarks(text: string, from: number, { pattern, instead }: Marks): Part[] {
  const parts: Part[] = [];
  let begin = 0;
  for (const { 0: mark, index } of text.matchAll(pattern)) {
    const after = index + mark.length;
    parts.push({ text: text.slice(begin, index), from: from + begin });
    parts.push({ text: instead, from: from + after });
    begin = after;
  }
  return [...parts, { text: text.slice(begin), from: from + begin }];
}
