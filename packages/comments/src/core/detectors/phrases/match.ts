import type { Token } from '../read-text.ts';
import { numberOf } from './number-words.ts';
import type { Step } from './step.ts';

/** How many words `..` stands for, at most. */
const gap = 3;

/** The text a phrase is looked for in. */
export interface Reading {
  tokens: readonly Token[];
  /** The token a phrase begins with; it may be the first of a sentence. */
  begin: number;
}

/**
 * The index behind the longest match of these steps from an index, and of what comes `then`; -1 for none. Phrases are short, so
 * are the ways through them.
 */
export function match(
  steps: readonly Step[],
  at: number,
  reading: Reading,
  index: number,
  then: (index: number) => number,
): number {
  const step = steps[at];
  if (!step) return then(index);
  const go = (next: number) => match(steps, at + 1, reading, next, then);
  const skipped = step.optional ? go(index) : -1;
  return Math.max(skipped, take(step, reading, index, go));
}

function take(step: Step, reading: Reading, index: number, go: (next: number) => number): number {
  if (step.kind === 'gap') return takeGap(reading, index, go);
  if (step.kind === 'list') {
    let end = -1;
    for (const entry of step.entries) end = Math.max(end, match(entry, 0, reading, index, go));
    return end;
  }
  const word = wordAt(reading, index);
  if (step.kind === 'not') return word !== undefined && step.words.has(word) ? -1 : go(index);
  return word !== undefined && fits(step, word) ? go(index + 1) : -1;
}

function takeGap(reading: Reading, index: number, go: (next: number) => number): number {
  let end = go(index);
  for (let next = index; next < index + gap && wordAt(reading, next) !== undefined; next++) {
    end = Math.max(end, go(next + 1));
  }
  return end;
}

/** Whether a word is one of those a step stands for. */
export function fits(step: Step, word: string): boolean {
  if (step.kind === 'number') {
    const number = numberOf(word);
    return number !== undefined && number >= step.from && number <= step.to;
  }
  if (step.kind !== 'word') return false;
  return step.words.has(word) || step.beginnings.some((beginning) => word.startsWith(beginning));
}

/** The word at an index, unless a sentence ends before it. */
function wordAt({ tokens, begin }: Reading, index: number): string | undefined {
  const token = tokens[index];
  return token && (index === begin || !token.isFirst) ? token.folded : undefined;
}
