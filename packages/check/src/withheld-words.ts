import { testimonialSchema, whyWithheld, readRecord, type Testimonial } from '@hearten/care';
import type { SiteFiles } from './read-site.ts';
import { clinicDay, idOf } from './records.ts';

/** Words of a testimonial that may stand nowhere today. */
export interface WithheldWords {
  id: string;
  /** The file of its record. */
  path: string;
  /** Why, as the end of a sentence. */
  why: string;
  /** Its sentences, by nothing but their letters and numbers. */
  sentences: readonly string[];
}

/** Shorter words may be anybody's: “They listened.” */
const fewest = 16;

/** The words of a site that may stand in none of its files on the day of `now`. */
export function withheldWords(
  site: Pick<SiteFiles, 'records' | 'clinic'>,
  now: Date,
): WithheldWords[] {
  const today = clinicDay(site, now);
  const all = (site.records.testimonials ?? []).flatMap((file) => {
    const { path, text } = file;
    const { data } = readRecord(text, testimonialSchema, { path, ignoreUnknownKeys: true });
    return data ? [{ id: idOf(file), path, data, why: whyWithheld(data, today) }] : [];
  });
  // The same words may stand in another record whose consent holds.
  const allowed = all.flatMap(({ data, why }) => (why === undefined ? [bare(data.quote)] : []));
  return all.flatMap(({ data, why, ...place }) => {
    const sentences = sentencesOf(data).filter(
      (one) => !allowed.some((quote) => quote.includes(one)),
    );
    return why === undefined || sentences.length === 0 ? [] : [{ ...place, why, sentences }];
  });
}

/** Those of `words` that stand in a built file: HTML, a feed, JSON. */
export function wordsIn(text: string, words: readonly WithheldWords[]): WithheldWords[] {
  if (words.length === 0) return [];
  // With tags and without: words may also stand in one, such as a description for search engines.
  const plain = [bare(text), letters(text)];
  return words.filter(({ sentences }) =>
    sentences.some((one) => plain.some((all) => all.includes(one))),
  );
}

function sentencesOf({ quote }: Testimonial): string[] {
  const parts = [quote, ...quote.split(/(?<=[.!?…])\s+|\n+/)].map(bare);
  return [...new Set(parts.filter((one) => one.length >= fewest))];
}

/** Letters and numbers alone, so that markup, signs and how they are escaped do not count. */
function bare(text: string): string {
  const unescaped = withoutComments(text)
    .replace(tag, '')
    .replace(/&(?:amp;)?(lt|gt);/g, (_all, sign: string) => (sign === 'lt' ? '<' : '>'));
  return letters(unescaped.replace(tag, ''));
}

function withoutComments(text: string): string {
  const [first = '', ...others] = text.split('<!--');
  // One that never ends is none.
  return first + others.map((one) => one.slice(one.indexOf('-->') + 1)).join('');
}

// A value in quotes may hold `<` and `>`.
const tag = /<[/!?]?[a-z$-](?:"[^"]*"|'[^']*'|[^<>"'])*>/gi;

function letters(text: string): string {
  return text
    .replace(/&(?:amp;)?#?\w+;|\\u[\da-f]{4}|\\[nrt]/gi, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}
