import { toString } from 'mdast-util-to-string';
import { linksIn } from './links.ts';
import type { Block, Inline } from './shape.ts';

type Node = Block | Inline;

export interface FoundNumber {
  /** As written or dialed, `(562) 555-0134`; `988` and `911` however they are spelled. */
  number: string;
  /** Whether it is for an emergency or a crisis. */
  isCrisis: boolean;
  /** The block it stands in. */
  block: Block;
}

/**
 * What is vital depends on where it stands; this is the place that says so. A note is passed over by anybody, so there every
 * number to call is. A closed answer is left closed by those who have other questions: how to reach the clinic may stand in
 * it, and only what somebody in danger looks for, 988, 911 and poison help, may not. Under words that ask nothing (“In a hurry”) any
 * number may be meant for them: the FAQ block says that.
 */
export function vitalInNote(blocks: readonly Block[]): FoundNumber | undefined {
  return numbersIn(blocks)[0];
}

/** See `vitalInNote`. */
export function vitalInClosedAnswer(blocks: readonly Block[]): FoundNumber | undefined {
  return numbersIn(blocks).find(({ isCrisis }) => isCrisis);
}

/** The numbers to call in these blocks, typed or behind a link, in order. */
export function numbersIn(blocks: readonly Block[]): FoundNumber[] {
  return blocks.flatMap((block) => {
    const typed = linesOf(block).flatMap(typedNumbers);
    const dialed = linksIn([block]).flatMap(({ url = '' }) => dialedNumbers(url));
    return [...typed, ...dialed].map((found) => ({ ...found, block }));
  });
}

/** A typed number as a link dials it, `+15625550134`; `undefined` where a digit may be missing. */
export function toDial(number: string): string | undefined {
  if (/[A-Z]/i.test(number)) return undefined;
  const digits = number.replace(/\D/g, '');
  if (number.startsWith('+')) return `+${digits}`;
  return /^1?\d{10}$/.test(digits) ? `+1${digits.slice(-10)}` : undefined;
}

// Phone numbers as they are written in the United States, from abroad, and the short ones; after them, so that no part of one
// is taken for it, the numbers for a crisis. None is part of a longer number, of a sum of money, of a date or of an address.
const number =
  /(?<![\d$€.,-])(?:\+\d[\d\s().-]{6,}\d|(?:1[\s.-])?(?:\(\d{3}\)[\s.–-]{0,2}|\d{3}[\s.–-])\d{3}[\s.–-]\d{4}|1-8\d\d-[\dA-Z-]{7,}|\d{3}[-–]\d{4}|(?<!\/)(?:911|9-1-1|988|9-8-8))(?![\d%]|[.,-]\d)|988(?=lifeline)/giu;

function typedNumbers(line: string): Found[] {
  return (line.match(number) ?? []).map(toFound);
}

function dialedNumbers(url: string): Found[] {
  const written = /^(?:tel|sms):([^?;]+)/i.exec(url)?.[1] ?? /988(?=lifeline)/i.exec(url)?.[0];
  return written === undefined ? [] : [toFound(written)];
}

type Found = Omit<FoundNumber, 'block'>;

function toFound(written: string): Found {
  const short = written.replaceAll('-', '');
  const isShort = /^(?:911|988)$/.test(short);
  // Poison help.
  const isCrisis = isShort || /^1?8002221222$/.test(written.replace(/\D/g, ''));
  return { number: isShort ? short : written.replace(/\s+/g, ' '), isCrisis };
}

// Between two lines, and between two cells of a table: what stands before it and behind it is not one number.
const end = ' | ';

/** The words of each line: numbers of two lines are not one. */
function linesOf(node: Node): string[] {
  if (node.type === 'html') return [node.value.replace(/<!--[\s\S]*?-->|<[^>]*>/g, end)];
  if (!('children' in node)) return [toString(node)];
  const isLine = ['paragraph', 'heading', 'tableCell'].includes(node.type);
  const children = node.children as Node[];
  return isLine ? [children.map(wordsOf).join('')] : children.flatMap(linesOf);
}

function wordsOf(node: Node): string {
  if (node.type === 'break') return end;
  if (node.type === 'html') return /^<br\b/i.test(node.value) ? end : '';
  return 'children' in node ? (node.children as Node[]).map(wordsOf).join('') : toString(node);
}
