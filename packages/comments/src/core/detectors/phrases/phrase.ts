import type { Token } from '../read-text.ts';
import { indexByAnchor } from './anchor.ts';
import { fits, match } from './match.ts';
import { compile, firstWords, type Lists, type Phrases, type Step } from './step.ts';

/** Makes one function of many phrases: it gives the places in a text where one of them stands, the longest from each word. */
export function compilePhrases(
  phrases: Phrases,
  lists: Lists = {},
): (tokens: readonly Token[]) => { start: number; end: number }[] {
  const compiled = phrases.map((phrase) => compile(phrase, lists));
  const beginning = indexByBeginning(compiled);
  const possibleIn = indexByAnchor(compiled);
  return (tokens) => {
    const found: { start: number; end: number }[] = [];
    const possible = possibleIn(new Set(tokens.map(({ folded }) => folded)));
    for (const [index, first] of tokens.entries()) {
      let end = index;
      for (const steps of beginning(first.folded)) {
        if (!possible.has(steps)) continue;
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

/** The phrases that can begin with a word: few, of hundreds. */
function indexByBeginning(phrases: readonly Step[][]): (word: string) => readonly Step[][] {
  const byWord = new Map<string, Step[][]>();
  const others: Step[][] = [];
  for (const steps of phrases) {
    const words = firstWords(steps);
    if (words === null) others.push(steps);
    for (const word of new Set(words ?? [])) {
      byWord.set(word, [...(byWord.get(word) ?? []), steps]);
    }
  }
  const fitting = (word: string) =>
    others.filter(([first]) => first !== undefined && mayBegin(first, word));
  return (word) => [...(byWord.get(word) ?? []), ...fitting(word)];
}

function mayBegin(first: Step, word: string): boolean {
  const isPlain = (first.kind === 'word' || first.kind === 'number') && !first.optional;
  return !isPlain || fits(first, word);
}
