import type { Token } from '../read-text.ts';
import { indexByAnchor } from './anchor.ts';
import { fits, match } from './match.ts';
import { compileAll, firstWords, type Lists, type Phrases, type Step } from './step.ts';

/** Gives the places in a text where a phrase stands, the longest from each word. */
export type FindPhrases = (tokens: readonly Token[]) => { start: number; end: number }[];

/** Makes one function of many phrases. They are compiled for the first text: a build loads them all and reads none. */
export function compilePhrases(phrases: Phrases, lists: Lists = {}): FindPhrases {
  let find: FindPhrases | undefined;
  return (tokens) => {
    find ??= finderOf(phrases, lists);
    return find(tokens);
  };
}

function finderOf(phrases: Phrases, lists: Lists): FindPhrases {
  const compiled = compileAll(phrases, lists);
  const beginning = indexByBeginning(compiled);
  const possibleIn = indexByAnchor(compiled);
  return (tokens) => {
    const possible = possibleIn(tokens);
    // Most texts have none of what most of these lists are about.
    if (possible.size === 0) return [];
    const beginningWith = beginning(possible);
    const found: { start: number; end: number }[] = [];
    for (const [index, first] of tokens.entries()) {
      let end = index;
      for (const steps of beginningWith(first.folded)) {
        end = Math.max(
          end,
          match(steps, 0, { tokens, begin: index }, index, (last) => last),
        );
      }
      const last = tokens[end - 1];
      if (end > index && last) found.push({ start: first.start, end: last.end });
    }
    return found;
  };
}

type PhrasesOf = (word: string) => readonly Step[][];

/** The phrases that can begin with a word, of those that are possible: few, of hundreds. */
function indexByBeginning(
  phrases: readonly Step[][],
): (possible: ReadonlySet<Step[]>) => PhrasesOf {
  const byWord = new Map<string, Step[][]>();
  const others: Step[][] = [];
  for (const steps of phrases) {
    const words = firstWords(steps);
    if (words === null) others.push(steps);
    for (const word of new Set(words ?? [])) {
      byWord.set(word, [...(byWord.get(word) ?? []), steps]);
    }
  }
  return (possible) => {
    const open = others.filter((steps) => possible.has(steps));
    return (word) => [
      ...(byWord.get(word) ?? []).filter((steps) => possible.has(steps)),
      ...open.filter(([first]) => first !== undefined && mayBegin(first, word)),
    ];
  };
}

function mayBegin(first: Step, word: string): boolean {
  const isPlain = (first.kind === 'word' || first.kind === 'number') && !first.optional;
  return !isPlain || fits(first, word);
}
