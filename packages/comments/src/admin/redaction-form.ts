import type { Lang } from '../core/lang.ts';
import type { CommentRow } from '../service/database/schema.ts';
import { type Fields, fieldOf } from '../service/http/read-form.ts';
import { firstName } from './first-name.ts';
import { type Range, readMarks, redact, settleRanges } from './redact.ts';
import { valuesOf } from './values-of.ts';

/** What a moderator wants to be public of a comment. */
export interface Redaction {
  author: string;
  text: string;
  ranges: Range[];
  isShortened: boolean;
}

/**
 * Reads what was ticked and marked in the form of a comment; `step` says which button was pressed.
 * Undefined when the marks cannot be read.
 */
export function readRedaction(
  fields: Fields,
  comment: CommentRow,
  { lang, step }: { lang: Lang; step: string },
): Redaction | undefined {
  const { author, text, public_text } = comment;
  if (step === 'as-written') return { author, text, ranges: [], isShortened: false };
  if (step === 'as-proposed') {
    return { author, text: public_text ?? text, ranges: [], isShortened: false };
  }
  const marked = fieldOf(fields, 'marked');
  const byHand = marked === '' ? [] : readMarks(text, marked);
  if (!byHand) return undefined;
  const ticked = valuesOf(fields, 'remove').slice(0, 500).map(rangeOf);
  const ranges = settleRanges([...ticked, ...byHand], text.length);
  const short = fieldOf(fields, 'shorten') === 'yes' ? firstName(author) : undefined;
  return {
    author: short ?? author,
    text: redact(text, ranges, lang),
    ranges,
    isShortened: short !== undefined,
  };
}

function rangeOf(sent: string): Range {
  const [start = '', end = ''] = sent.split('-');
  const numbers = { start: Number.parseInt(start, 10), end: Number.parseInt(end, 10) };
  return Number.isNaN(numbers.start + numbers.end) ? { start: 0, end: 0 } : numbers;
}
