import { digitsOf, emergencyNumber, formerLifeline, helplines, numbersOf } from '../helplines.ts';
import { everyMatch } from './every-match.ts';
import type { PhoneNumber } from './phone-numbers.ts';

/** A number of three, five or six digits. */
export interface ShortNumber extends PhoneNumber {
  /** Whether people are told to call it or to write to it, in so many words. */
  isTold: boolean;
}

const publicNumbers = new Set([
  emergencyNumber,
  digitsOf(formerLifeline),
  ...helplines.flatMap(numbersOf),
]);

// 211 to 811, as the FCC assigns them (47 CFR 52, https://www.fcc.gov/n11, read 2026-12-01), and emergencies elsewhere.
const service = /^(?:[2-9]11|112|999)$/;

/** A number for emergencies or services, which nobody takes for that of a helpline named beside it. */
export function isService(digits: string): boolean {
  return service.test(digits);
}

/** A number anybody may name: those of public lines, the former one, and those for emergencies and services. */
export function isPublic(digits: string): boolean {
  return publicNumbers.has(digits) || isService(digits);
}

const alone = /(?=\d)(?<![\w/.:+-])\d{3}(?:\d{2,3})?(?!\w|-\d|\.\d)/g;

/**
 * The short numbers a text has for calls and messages: those of public lines wherever they stand, and others where the words
 * around them say so, as in “text HOME to 741741” and “988 Lifeline: 988”.
 */
export function shortNumbers(text: string): ShortNumber[] {
  return everyMatch(text, alone).flatMap(({ 0: written, index: start }) => {
    const end = start + written.length;
    const mayBeMeant = written.length > 3 || likeCrisis.test(written);
    const isTold = mayBeMeant && isToldAt(text, start, end);
    const isMeant = isTold || (mayBeMeant && isLabelled(text, start, end));
    if (!isMeant && !publicNumbers.has(written)) return [];
    return [{ start, end, written, digits: written, isTold }];
  });
}

const verbs = String.raw`(?<!\p{L})(?:call|dial|text|sms|ll[aá]m\p{L}*|marque|marca)`;
// Emphasis, a link or a quote may begin before a number.
const marks = String.raw`(?:[[*_“"]|<\w{1,6}>)*`;
const called = new RegExp(
  String.raw`${verbs}(?:\s+(?:us|to|at|al?|el|the|number|n[uú]mero)){0,3}\s+${marks}$|\b(?:911|988)\s+(?:or|o)\s+${marks}$`,
  'iu',
);
const texted =
  /(?<!\p{L})(?:text(?:ing)?|sms|env[íi][ea]|mand[ea])(?:\s+[“"'‘«]?\p{L}{1,12}[”"'’»]?){0,5}?\s+(?:to|at|al?)\s+[[*_“"]*$/iu;
// Three digits are taken for a slip of 988 or 911 alone: “dial 100 for the front desk”.
const likeCrisis = /^(?:9\d\d|[2-9]88)$/;

function isToldAt(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  if (texted.test(before)) return end - start > 3 || isWhole(text, end);
  return called.test(before) && isWhole(text, end);
}

/** “Lifeline: 988”, “Lifeline (988)” */
function isLabelled(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  return /(?:[:(]\s?|\bat\s)[[*_]*$/.test(before) && isWhole(text, end);
}

/** Whether nothing is counted by the number, and nothing sent: “call 900 people”, “text 90802 to 435748”. */
function isWhole(text: string, end: number): boolean {
  return /^[\s\])*_”"]*(?:$|[.,;:!?([<]|(?:or|if|for|o|si|para)\b(?!\s+(?:more|every|each|más|cada))|(?:now|any|and|right|ahora|today|immediately|24)\b|to\s+talk)/i.test(
    text.slice(end, end + 24),
  );
}
