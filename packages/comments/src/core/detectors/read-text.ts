import { type NumberRun, readNumbers } from './numbers.ts';

/** A word or a number of a text; signs are what lies between. */
export interface Token {
  /** In lower case, without accents. */
  folded: string;
  start: number;
  end: number;
  /** Whether a sentence ended before it. */
  isFirst: boolean;
}

/** A text as the detectors read it. */
export interface ReadText {
  raw: string;
  /** The same text in lower case, without accents and with plain digits; every character is at its old place. */
  folded: string;
  tokens: Token[];
  numbers: NumberRun[];
}

const wordOrNumber = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{N}+/gu;

/** Reads a text once, for all detectors. */
export function readText(raw: string): ReadText {
  const folded = foldInPlace(raw);
  const tokens: Token[] = [];
  let end = 0;
  for (const { index, 0: match } of folded.matchAll(wordOrNumber)) {
    const isFirst = /[.!?;\n]/.test(folded.slice(end, index));
    end = index + match.length;
    tokens.push({ folded: match, start: index, end, isFirst });
  }
  return { raw, folded, tokens, numbers: readNumbers(folded) };
}

/** Lower case without accents, of the same length, so that indexes stay true. */
function foldInPlace(text: string): string {
  // Most letters of most texts.
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

function foldCharacter(character: string): string {
  if (character <= '\u007f') return character.toLowerCase();
  if (character === '’' || character === '‘') return "'";
  if (/[–—‑−]/.test(character)) return '-';
  const plain = (character.normalize('NFKD')[0] ?? character).toLowerCase();
  return plain.length === character.length ? plain : character;
}

/** The index of the first token that begins at or behind a place. */
export function tokenAt(tokens: readonly Token[], place: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one of these words stands among the tokens near a place: so many before it, so many after. */
export function isNear(
  { tokens }: ReadText,
  words: ReadonlySet<string>,
  { start, end }: { start: number; end: number },
  { before, after }: { before: number; after: number },
): boolean {
  const first = tokenAt(tokens, start);
  const last = tokenAt(tokens, end);
  const around = [
    ...tokens.slice(Math.max(0, first - before), first),
    ...tokens.slice(last, last + after),
  ];
  return around.some(({ folded }) => words.has(folded));
}
