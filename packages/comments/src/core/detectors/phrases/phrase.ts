import type { Token } from '../read-text.ts';

/**
 * A phrase, as a line of words:
 * `word`, `one/other` (either), `adict*` (what begins so), `word?` (or nothing), `<list>` (an entry of a list, which may be a phrase
 * itself), `<list>?`, `..` (up to three other words), `#9-17` (a number), `!word/other` (what follows is none of these).
 * It never goes across the end of a sentence.
 */
export type Phrases = readonly string[];
export type Lists = Readonly<Record<string, Phrases>>;

type Step = { optional: boolean } & (
  | { kind: 'word'; words: ReadonlySet<string>; beginnings: readonly string[] }
  | { kind: 'list'; entries: readonly Step[][] }
  | { kind: 'gap' }
  | { kind: 'number'; from: number; to: number }
  | { kind: 'not'; words: ReadonlySet<string> }
);

const gap = 3;
const numbersInWords: Record<string, number> = {
  ...{
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
  },
  ...{
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    thirty: 30,
    sixty: 60,
    ninety: 90,
  },
  ...{
    un: 1,
    uno: 1,
    una: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
  },
  ...{
    once: 11,
    doce: 12,
    trece: 13,
    catorce: 14,
    quince: 15,
    dieciseis: 16,
    diecisiete: 17,
    treinta: 30,
    sesenta: 60,
    noventa: 90,
  },
};

/** Makes one function of many phrases: it gives the places in a text where one of them stands, the longest from each word. */
export function compilePhrases(
  phrases: Phrases,
  lists: Lists = {},
): (tokens: readonly Token[]) => { start: number; end: number }[] {
  const compiled = phrases.map((phrase) => compile(phrase, lists));
  const beginning = indexByBeginning(compiled);
  return (tokens) => {
    const found: { start: number; end: number }[] = [];
    for (const [index, first] of tokens.entries()) {
      let end = index;
      for (const steps of beginning(first.folded)) {
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

/** All words these steps can begin with; null where they are not a matter of a list. */
function firstWords(steps: readonly Step[]): string[] | null {
  const [first, ...rest] = steps;
  if (!first) return [];
  const own =
    first.kind === 'list'
      ? first.entries.map((entry) => firstWords([...entry, ...rest]))
      : [first.kind === 'word' && first.beginnings.length === 0 ? [...first.words] : null];
  const all = first.optional ? [...own, firstWords(rest)] : own;
  return all.includes(null) ? null : all.flatMap((words) => words ?? []);
}

function mayBegin(first: Step, word: string): boolean {
  const isPlain = (first.kind === 'word' || first.kind === 'number') && !first.optional;
  return !isPlain || fits(first, word);
}

function compile(phrase: string, lists: Lists): Step[] {
  return phrase
    .trim()
    .split(/\s+/)
    .map((part) => compilePart(part, lists));
}

function compilePart(part: string, lists: Lists): Step {
  const optional = part.endsWith('?');
  const text = optional ? part.slice(0, -1) : part;
  if (text === '..') return { kind: 'gap', optional };
  if (text.startsWith('!'))
    return { kind: 'not', words: new Set(text.slice(1).split('/')), optional };
  if (text.startsWith('#')) {
    const [from = '0', to = '999'] = text.slice(1).split('-');
    return { kind: 'number', from: Number(from || 0), to: Number(to), optional };
  }
  if (text.startsWith('<')) {
    const entries = lists[text.slice(1, -1)];
    if (!entries) throw new Error(`The phrases have no list ${text}.`);
    return { kind: 'list', entries: entries.map((entry) => compile(entry, lists)), optional };
  }
  const words = text.split('/');
  return {
    kind: 'word',
    words: new Set(words.filter((word) => !word.endsWith('*'))),
    beginnings: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    optional,
  };
}

interface Reading {
  tokens: readonly Token[];
  /** The token a phrase begins with; it may be the first of a sentence. */
  begin: number;
}

/**
 * The index behind the longest match of these steps from an index, and of what comes `then`; -1 for none. Phrases are short, so
 * are the ways through them.
 */
function match(
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

function fits(step: Step, word: string): boolean {
  if (step.kind === 'number') {
    const number = /^\d+$/.test(word) ? Number(word) : numbersInWords[word];
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
