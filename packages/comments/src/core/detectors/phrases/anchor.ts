import type { Token } from '../read-text.ts';
import { firstWords, type Step } from './step.ts';

/** Words most texts have, which tell nothing of what else they have. */
const common = new Set(
  (
    "a an the i i'm im my me you your he she his her it is was are were been have had has to in on of and or for with this that not be at from so " +
    'un una el la los las mi me su se de en y que no a con por es fue esta lo le'
  ).split(' '),
);

/**
 * Tells which phrases a text can have at all by its words: of each phrase the rarest of its steps is known, and where none of the
 * words of that step is in the text, the phrase need not be looked for.
 */
export function indexByAnchor(
  phrases: readonly Step[][],
): (tokens: readonly Token[]) => ReadonlySet<Step[]> {
  const byWord = new Map<string, Step[][]>();
  const always: Step[][] = [];
  for (const steps of phrases) {
    const anchor = anchorOf(steps);
    if (anchor === null) always.push(steps);
    for (const word of new Set(anchor ?? [])) {
      byWord.set(word, [...(byWord.get(word) ?? []), steps]);
    }
  }
  return (tokens) => {
    const possible = new Set(always);
    for (const { folded } of tokens) {
      for (const steps of byWord.get(folded) ?? []) possible.add(steps);
    }
    return possible;
  };
}

function anchorOf(steps: readonly Step[]): string[] | null {
  const anchors = steps
    .filter((step) => !step.optional && (step.kind === 'word' || step.kind === 'list'))
    .map((step) => firstWords([step]))
    .filter((words) => words !== null);
  return anchors.toSorted((one, other) => rankOf(one) - rankOf(other))[0] ?? null;
}

function rankOf(words: readonly string[]): number {
  return words.filter((word) => common.has(word)).length * 100 + words.length;
}
