import { detect } from '../detectors/detect.ts';
import { type ReadText, readText } from '../detectors/read-text.ts';
import type { Lang } from '../lang.ts';
import { type Finding, type FindingCode, toFinding } from './finding.ts';
import { confirming, telling } from './phrases.ts';

export type { Finding, FindingCode } from './finding.ts';

interface Place {
  code: FindingCode;
  start: number;
  end: number;
}

/**
 * What in an answer by staff needs another look before anybody else may see it. `author` is the name on the comment that is
 * answered. It reads words, not meanings: an answer without findings still has a second reader.
 */
export function checkReply(
  text: string,
  { lang, author = '' }: { lang: Lang; author?: string },
): Finding[] {
  const read = readText(text);
  const places: Place[] = [
    ...placesOf('tells-private', telling, read),
    ...numbersIn(text, lang),
    ...placesOf('confirms-care', confirming, read),
    ...familyNames(read, author),
  ];
  return withoutOverlaps(places).map(({ code, ...place }) => toFinding(code, text, place, lang));
}

function placesOf(code: FindingCode, phrases: typeof confirming, { tokens }: ReadText): Place[] {
  return phrases.flatMap((find) => find(tokens).map((place) => ({ code, ...place })));
}

/** Numbers of a person; the phone and the address in an answer are those of the clinic. */
function numbersIn(text: string, lang: Lang): Place[] {
  const theirs = new Set(['ssn', 'birth-date', 'record-number', 'minor']);
  return detect(text, { lang })
    .filter(({ code }) => theirs.has(code))
    .map(({ start, end }) => ({ code: 'tells-private', start, end }));
}

/** The name on the comment, but for its first word: “Dana” is how one answers Dana Whitfield. */
function familyNames({ tokens }: ReadText, author: string): Place[] {
  const [, ...family] = readText(author).tokens.map(({ folded }) => folded);
  const names = new Set(family.filter((name) => name.length > 2));
  return tokens
    .filter(({ folded }) => names.has(folded))
    .map(({ start, end }) => ({ code: 'uses-name', start, end }));
}

/** In the order of the text; of two in one place the longer. */
function withoutOverlaps(places: readonly Place[]): Place[] {
  const kept: Place[] = [];
  for (const place of places.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((one) => one.start < place.end && place.start < one.end)) kept.push(place);
  }
  return kept.sort((a, b) => a.start - b.start);
}
