import { digitsOf } from '../helplines.ts';
import { everyMatch } from './every-match.ts';

/** A number of a phone in a text. */
export interface PhoneNumber {
  start: number;
  end: number;
  /** As written. */
  written: string;
  digits: string;
}

// Hyphens that word processors put in, and dashes that people type.
const hyphen = String.raw`[-\u2010-\u2015\u2212]`;
const gap = String.raw`(?:\s?(?:${hyphen}|[/·])\s?|[\s.])`;
const prefix = String.raw`(?:\+?1(?:${gap})?)?`;
const tollFree = '8(?:00|33|44|55|66|77|88)';
// Letters, digits and signs before or behind, as in a DOI or an address on the web, make it no number of a phone; `_` may be emphasis.
const before = String.raw`(?=[+(\d])(?<![\p{L}\p{N}/.\-+=#@])`;
const behind = String.raw`(?!\p{N}|${hyphen}[\p{L}\p{N}]|\.\d|(?!e?xt?[.\s\d])\p{L})`;
const cue = String.raw`(?=1?[2-9]\d{9})(?<=(?:call|dial|text|phone|tel|fax|ring|reach|llam|marque|n[uú]mero)\p{L}*[^\p{N}\n]{0,20})`;
const area = String.raw`(?:\(\d{3}\)(?:${gap})?|\d{3}${gap})`;

// What a link dials. The sign before the number first, which is rarer than letters.
const dialled =
  /[:/](?<=(?<![\p{L}\p{N}])(?:(?:tel|sms|callto):|wa\.me\/))(?<number>(?:\+|%2B)?[(\d][\d().-]{1,18}\d)/giu;

const tenDigits = /\d{10}/;

/** How numbers are written in words; `hint` is what each of a kind has in it, for a look that costs less than the whole. */
const patterns: readonly { pattern: RegExp; hint: RegExp }[] = [
  // (562) 555-0134, 562.555.0134, 562 555‑0134, +1 562-5550134, (562)5550134
  {
    pattern: ofWords(String.raw`${prefix}${area}\d{3}(?:${gap})?\d{4}`),
    hint: /\d{3}\D{0,3}\d{4}/,
  },
  // 1-800-662-HELP, 562-555-HELP, 1-800-ALCOHOL, 1-800-GET-HELP
  { pattern: ofWords(String.raw`${prefix}${area}\d{3}-[A-Z]{4}`), hint: /\d{3}-[A-Z]{4}/ },
  {
    pattern: ofWords(
      String.raw`${prefix}\(?${tollFree}\)?${gap}(?:\d{3}-[a-z]{4}|(?=[A-Z\d-]*[A-Z]{3})[A-Z\d](?:-?[A-Z\d]){6,9})`,
    ),
    hint: new RegExp(tollFree),
  },
  // In one piece: with the country, toll-free, or where the words before say what it is; else it may be any number.
  { pattern: ofWords(String.raw`(?:\+1[2-9]\d{9}|1?${tollFree}[2-9]\d{6})`), hint: tenDigits },
  { pattern: ofWords(String.raw`${cue}1?[2-9]\d{9}`, 'giu'), hint: tenDigits },
  // Of another country.
  {
    pattern: ofWords(String.raw`\+(?!1(?:${gap})?\(?\d)\d{1,3}(?:(?:${gap})?\d{2,4}){2,5}`),
    hint: /\+\d/,
  },
];

function ofWords(number: string, flags = 'gu'): RegExp {
  return new RegExp(before + number + behind, flags);
}

// One look for all of them: most texts have none. Where ten digits stand, seven do.
const hints = new Set(patterns.map(({ hint }) => hint).filter((hint) => hint !== tenDigits));
const mayHold = new RegExp(Array.from(hints, ({ source }) => source).join('|'), 'g');

/** Every phone number of a text, in the order they stand. */
export function phoneNumbers(text: string): PhoneNumber[] {
  const found = [
    ...everyMatch(text, dialled).map(read),
    ...paragraphsWithDigits(text).flatMap(({ words, start }) =>
      numbersIn(words).map((one) => ({ ...one, start: one.start + start, end: one.end + start })),
    ),
  ]
    // Of two readings of one place the longer counts.
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: PhoneNumber[] = [];
  for (const one of found) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}

/** The parts of a text between empty lines that may hold a number, with where each begins. No number goes on over an empty line. */
function paragraphsWithDigits(text: string): { words: string; start: number }[] {
  const found: { words: string; start: number }[] = [];
  mayHold.lastIndex = 0;
  for (let match = mayHold.exec(text); match; match = mayHold.exec(text)) {
    const emptyLine = text.lastIndexOf('\n\n', match.index);
    const start = emptyLine < 0 ? 0 : emptyLine + 2;
    const end = text.indexOf('\n\n', match.index);
    found.push({ words: text.slice(start, end < 0 ? undefined : end), start });
    if (end < 0) break;
    mayHold.lastIndex = end;
  }
  return found;
}

function numbersIn(words: string): PhoneNumber[] {
  return patterns.flatMap(({ pattern, hint }) =>
    hint.test(words) ? everyMatch(words, pattern).map(read) : [],
  );
}

function read(match: RegExpExecArray): PhoneNumber {
  const number = match.groups?.number ?? match[0];
  const start = match.index + match[0].length - number.length;
  const digits = digitsOf(number.replace(/^%2B/i, ''));
  // Of a word on the keys no more is dialled than a number has.
  const onKeys = /[A-Z]/i.test(number) ? digits.slice(0, 10) : digits;
  return { start, end: start + number.length, written: number.trim(), digits: onKeys };
}
