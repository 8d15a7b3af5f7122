/**
 * A phrase, as a line of words:
 * `word`, `one/other` (either), `adict*` (what begins so), `word?` (or nothing), `<list>` (an entry of a list, which may be a phrase
 * itself), `<list>?`, `..` (up to three other words), `#9-17` (a number), `!word/other` (what follows is none of these).
 * It never goes across the end of a sentence.
 */
export type Phrases = readonly string[];
export type Lists = Readonly<Record<string, Phrases>>;

/** A part of a phrase. */
export type Step = { optional: boolean } & (
  | { kind: 'word'; words: ReadonlySet<string>; beginnings: readonly string[] }
  | { kind: 'list'; entries: readonly Step[][] }
  | { kind: 'gap' }
  | { kind: 'number'; from: number; to: number }
  | { kind: 'not'; words: ReadonlySet<string> }
);

/** What a list stands for, by its name. */
type EntriesOf = (name: string) => readonly Step[][];

/** Reads phrases; throws where one names a list that is not there. Each list is read once, however many phrases name it. */
export function compileAll(phrases: Phrases, lists: Lists): Step[][] {
  const known = new Map<string, Step[][]>();
  const entriesOf: EntriesOf = (name) => {
    const entries = lists[name];
    if (!entries) throw new Error(`The phrases have no list <${name}>.`);
    const read = known.get(name) ?? entries.map((entry) => compile(entry, entriesOf));
    known.set(name, read);
    return read;
  };
  return phrases.map((phrase) => compile(phrase, entriesOf));
}

function compile(phrase: string, entriesOf: EntriesOf): Step[] {
  return phrase
    .trim()
    .split(/\s+/)
    .map((part) => compilePart(part, entriesOf));
}

function compilePart(part: string, entriesOf: EntriesOf): Step {
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
    return { kind: 'list', entries: entriesOf(text.slice(1, -1)), optional };
  }
  const words = text.split('/');
  return {
    kind: 'word',
    words: new Set(words.filter((word) => !word.endsWith('*'))),
    beginnings: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    optional,
  };
}

/** All words these steps can begin with; null where they are not a matter of a list. */
export function firstWords(steps: readonly Step[]): string[] | null {
  const [first, ...rest] = steps;
  if (!first) return [];
  const own =
    first.kind === 'list'
      ? first.entries.map((entry) => firstWords([...entry, ...rest]))
      : [first.kind === 'word' && first.beginnings.length === 0 ? [...first.words] : null];
  const all = first.optional ? [...own, firstWords(rest)] : own;
  return all.includes(null) ? null : all.flatMap((words) => words ?? []);
}
