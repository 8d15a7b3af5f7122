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

/** A number anybody may name: those of public lines, the former one, and those for emergencies and services. */
export function isPublic(digits: string): boolean {
  return publicNumbers.has(digits) || service.test(digits);
}

const alone = /(?=\d)(?<![\w/.:+-])\d{3}(?:\d{2,3})?(?!\w|-\d|\.\d)/g;

/**
 * The short numbers a text has for calls and messages: those of public lines wherever they stand, and others where the words
 * around them say so, as in “text HOME to 741741” and “988 Lifeline: 988”.
 */
export function shortNumbers(text: string): ShortNumber[] {
  return everyMatch(text, alone).flatMap(({ 0: written, index: start }) => {
    const end = start + written.length;
    const isTold = isToldAt(text, start, end);
    if (!isTold && !publicNumbers.has(written) && !isLabelled(text, start, end)) return [];
    return [{ start, end, written, digits: written, isTold }];
  });
}

const words = String.raw`(?:\s+(?:us|to|at|al?|el|la|the|number|n[uú]mero|palabra|un|mensaje|texto|de|[“"'‘«]?\p{Lu}{2,12}[”"'’»]?)){0,5}\s+[[*_“"]*$`;
const called = new RegExp(
  String.raw`(?<!\p{L})(?:[Cc]all|[Dd]ial|[Ll]lam[ea]|[Mm]arque)${words}`,
  'u',
);
const texted = new RegExp(
  String.raw`(?<!\p{L})(?:[Tt]ext(?:ing)?|TEXT|SMS|[Ee]nv[íi][ea])${words}`,
  'u',
);

function isToldAt(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  if (texted.test(before) && end - start > 3) return true;
  return (called.test(before) || texted.test(before)) && isWhole(text, end);
}

/** “Lifeline: 988”, “Lifeline (988)” */
function isLabelled(text: string, start: number, end: number): boolean {
  return (
    /(?:[:(]\s?|\bat\s)[[*_]*$/.test(text.slice(Math.max(0, start - 8), start)) &&
    isWhole(text, end)
  );
}

/** Whether nothing is counted by the number: “call 200 people” is no call to 200. */
function isWhole(text: string, end: number): boolean {
  return /^[\s\])*_”"]*(?:$|[.,;:!?([]|(?:or|if|for|now|any|right|o|si|para|ahora)\b)/.test(
    text.slice(end, end + 24),
  );
}
