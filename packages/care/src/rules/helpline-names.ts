import { helplines, type KnownHelpline, wrongNames } from '../helplines.ts';
import { everyMatch } from './every-match.ts';
import type { PhoneNumber } from './phone-numbers.ts';

/** The name of a helpline in a text. */
export interface Named {
  start: number;
  end: number;
  written: string;
  /** The line; `undefined` for a name no line has. */
  line: KnownHelpline | undefined;
}

const names = [
  ...helplines.flatMap((line) =>
    [line.name.en, line.name.es, ...line.aliases].map((name) => ({
      name: name.toLowerCase(),
      line,
    })),
  ),
  ...wrongNames.map((name) => ({ name, line: undefined })),
]
  // The longest first: “SAMHSA’s National Helpline” before what stands in it.
  .toSorted((a, b) => b.name.length - a.name.length);

// One pass over a text for all of them; the longest first.
const anyName = new RegExp(
  names.map(({ name }) => name.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'),
  'gi',
);
const lineByName = new Map(names.map(({ name, line }) => [name, line]));
const longestName = names[0]?.name.length ?? 0;

// How far a name may stand before its number, and behind it.
const reachBefore = 60;
const reachBehind = 24;

/** The names that stand so near to a number that they may be its name: only there they are looked for. */
export function namesNear(text: string, numbers: readonly PhoneNumber[]): Named[] {
  return partsAround(numbers).flatMap(({ from, to }) =>
    everyMatch(text.slice(from, to), anyName).map(({ 0: written, index }) => ({
      start: from + index,
      end: from + index + written.length,
      written,
      line: lineByName.get(written.toLowerCase()),
    })),
  );
}

/** The parts of a text that hold every name near a number, whole; those that meet are one. */
function partsAround(numbers: readonly PhoneNumber[]): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  for (const { start, end } of numbers.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(0, start - reachBefore - longestName);
    const to = end + reachBehind + longestName;
    const last = parts.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else parts.push({ from, to });
  }
  return parts;
}

/** The number a name goes with: the next one behind it in the sentence, else the one right before it. */
export function nearestNumber(
  text: string,
  numbers: readonly PhoneNumber[],
  { start, end }: { start: number; end: number },
): PhoneNumber | undefined {
  const behind = numbers
    .filter((one) => one.start >= end && one.start - end <= reachBefore)
    .toSorted((a, b) => a.start - b.start)
    .find((one) => isOneSentence(text.slice(end, one.start)));
  if (behind) return behind;
  return numbers
    .filter((one) => one.end <= start && start - one.end <= reachBehind)
    .toSorted((a, b) => b.end - a.end)
    .find((one) =>
      /^[\s\]()*_,:–—-]*(?:is|,|\(|the|es|la|el|for|para|de)?[\s\]()*_,:–—-]*(?:the|la|el)?\s*$/iu.test(
        text.slice(one.end, start),
      ),
    );
}

/** Whether what stands between a name and a number keeps them together. */
function isOneSentence(between: string): boolean {
  return !/[.!?;]\s|\n\s*\n|\n\s*[-*]|\bor\b|\bo\b|[,(–—]\s*(?:and\s+|y\s+)?(?:our|nuestr[oa]s?)\b/iu.test(
    between,
  );
}
