import { everyMatch } from './every-match.ts';
import { docsOf, type RuleContext, type RuleFacts } from './rule.ts';
import { currency } from './sources.ts';

/** The rule for how old a source of an article may be before somebody should look for a newer one. */
export const oldSource: RuleFacts = {
  id: 'old-source',
  severity: 'warning',
  explanation:
    'What is known of treatment changes. A source that is years old may still be right; somebody should have looked whether there is a newer one.',
  source: currency,
  docs: docsOf('old-source'),
};

export interface ReferenceContext extends RuleContext {
  /** From how many years on it is told. */
  years: number;
}

const anyYear = /(?:19|20)\d{2}/g;
const aloneYear = /(?=[12])(?<![\d.,–-])(?:19|20)\d{2}(?![\d–-]|[.,]\d)/gu;
// `Survey of programs, 2014–2016`; not the pages `12:1998–2004`.
const yearRange =
  /(?<![\d.,:–-]|\)[,:;]?\s{0,2}|\bp(?:p|ages?|ágs?|áginas?)?\.?\s{0,2})(?:19|20)\d{2}\s?[–-]\s?(?<last>(?:19|20)\d{2})(?![\d–-]|[.,]\d)/giu;

/**
 * What is to be said of one source, as it is written: `Reyes A. Evening programs. 2014.` The newest year in it counts, so that
 * “2014, read 2026” is not old: somebody has looked.
 */
export function oldSourceReason(
  text: string,
  { today, years }: ReferenceContext,
): { reason: string; actual: string } | undefined {
  const now = Number(today.slice(0, 4));
  if (everyMatch(text, anyYear).every(([year]) => now - Number(year) <= years)) return undefined;
  // Numbers in addresses and in a DOI are no years.
  const plain = text.replaceAll(/\]\([^)]*\)|<[^>]*>|https?:\S+|\bdoi:\s*\S+/giu, ' ');
  const found = yearsIn(plain).filter((year) => year <= now);
  const newest = Math.max(...found);
  if (found.length === 0 || now - newest <= years) return undefined;
  return {
    reason: `This source is of ${newest}, ${now - newest} years old. Look for a newer one; where it still holds, write when somebody looked: “… ${newest}. Checked ${now}.”`,
    actual: String(newest),
  };
}

/** The years of a source; those that ranges end with, where there are no others. */
function yearsIn(text: string): number[] {
  const alone = everyMatch(text, aloneYear).map(([year]) => Number(year));
  if (alone.length > 0) return alone;
  return everyMatch(text, yearRange).map(({ groups }) => Number(groups?.last));
}
