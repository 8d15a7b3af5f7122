import type { InLangs, Lang } from '../core/lang.ts';

/** A part of a text that is taken out, as indexes into the string. */
export interface Range {
  start: number;
  end: number;
}

/** What stands where something was taken out. */
export const removed: InLangs<string> = { en: '[removed]', es: '[eliminado]' };

const opening = '[[';
const closing = ']]';

/** Ranges in order, within the text, those that touch or overlap made one. */
export function settleRanges(ranges: readonly Range[], length: number): Range[] {
  const settled: Range[] = [];
  const inside = ranges
    .map(({ start, end }) => ({ start: Math.max(start, 0), end: Math.min(end, length) }))
    .filter(({ start, end }) => start < end)
    .sort((one, other) => one.start - other.start);
  for (const range of inside) {
    const last = settled.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else settled.push({ ...range });
  }
  return settled;
}

/** The text with each range replaced by words that say so, in the language of the comment. */
export function redact(text: string, ranges: readonly Range[], lang: Lang): string {
  return splice(text, ranges, () => removed[lang]);
}

/** The text as a moderator edits it: what is to go stands in `[[…]]`. */
export function markRanges(text: string, ranges: readonly Range[]): string {
  return splice(text, ranges, (part) => `${opening}${part}${closing}`);
}

/**
 * The ranges somebody marked with `[[…]]`, or undefined when anything but marks was changed, or a mark
 * has no partner: a moderator takes words out and never puts any in. Brackets that were in the text
 * stay text; a mark beside them goes around them.
 */
export function readMarks(text: string, marked: string): Range[] | undefined {
  const ranges: Range[] = [];
  let at = 0;
  let start: number | undefined;
  for (const [run] of marked.replaceAll('\r\n', '\n').matchAll(/\[+|\]+|[^[\]]+/g)) {
    const kept = keptOf(run, text, at);
    const marks = (run.length - kept.length) / opening.length;
    if (!text.startsWith(kept, at) || marks > 1 || !Number.isInteger(marks)) return undefined;
    const isOpening = marks === 1 && run.startsWith('[');
    if (marks === 1 && isOpening !== (start === undefined)) return undefined;
    if (isOpening) start = at;
    at += kept.length;
    if (marks === 1 && !isOpening) {
      ranges.push({ start: start as number, end: at });
      start = undefined;
    }
  }
  return at === text.length && start === undefined ? settleRanges(ranges, text.length) : undefined;
}

/** How much of a run of brackets was in the text already. */
function keptOf(run: string, text: string, at: number): string {
  const bracket = run[0] ?? '';
  if (bracket !== '[' && bracket !== ']') return run;
  let end = at;
  while (text[end] === bracket) end += 1;
  return text.slice(at, end);
}

function splice(text: string, ranges: readonly Range[], put: (part: string) => string): string {
  let result = '';
  let at = 0;
  for (const { start, end } of settleRanges(ranges, text.length)) {
    result += text.slice(at, start) + put(text.slice(start, end));
    at = end;
  }
  return result + text.slice(at);
}
