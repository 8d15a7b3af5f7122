import { digitsOf } from '../helplines.ts';

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

const patterns = [
  // What a link dials.
  /(?:\b(?:tel|sms|callto):|\bwa\.me\/)(?<number>(?:\+|%2B)?[(\d][\d().-]{1,18}\d)/giu,
  // (562) 555-0134, 562.555.0134, 562 555‑0134, +1 562-5550134, (562)5550134
  ofWords(String.raw`${prefix}${area}\d{3}(?:${gap})?\d{4}`),
  // 1-800-662-HELP, 562-555-HELP, 1-800-ALCOHOL, 1-800-GET-HELP
  ofWords(String.raw`${prefix}${area}\d{3}-[A-Z]{4}`),
  ofWords(
    String.raw`${prefix}\(?${tollFree}\)?${gap}(?:\d{3}-[a-z]{4}|(?=[A-Z\d-]*[A-Z]{3})[A-Z\d](?:-?[A-Z\d]){6,9})`,
  ),
  // In one piece: with the country, toll-free, or where the words before say what it is; else it may be any number.
  ofWords(String.raw`(?:\+1[2-9]\d{9}|1?${tollFree}[2-9]\d{6})`),
  ofWords(String.raw`${cue}1?[2-9]\d{9}`, 'giu'),
  // Of another country.
  ofWords(String.raw`\+(?!1(?:${gap})?\(?\d)\d{1,3}(?:(?:${gap})?\d{2,4}){2,5}`),
];

function ofWords(number: string, flags = 'gu'): RegExp {
  return new RegExp(before + number + behind, flags);
}

/** Every phone number of a text, in the order they stand. */
export function phoneNumbers(text: string): PhoneNumber[] {
  const found = patterns
    .flatMap((pattern) => [...text.matchAll(pattern)].map(read))
    // Of two readings of one place the longer counts.
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: PhoneNumber[] = [];
  for (const one of found) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}

function read(match: RegExpExecArray): PhoneNumber {
  const number = match.groups?.number ?? match[0];
  const start = match.index + match[0].length - number.length;
  const digits = digitsOf(number.replace(/^%2B/i, ''));
  // Of a word on the keys no more is dialled than a number has.
  const dialled = /[A-Z]/i.test(number) ? digits.slice(0, 10) : digits;
  return { start, end: start + number.length, written: number.trim(), digits: dialled };
}
