import type { State } from '../comment.ts';
import { findLinks } from './links.ts';
import { hasMixedScripts } from './skeleton.ts';

export type SpamSign =
  | 'trap'
  | 'link'
  | 'many-links'
  | 'link-markup'
  | 'repeated'
  | 'mixed-scripts';

/** What each sign weighs; at `limit` a comment goes to quarantine, where a person can still find it. */
const weights: Record<SpamSign, number> = {
  trap: 100,
  link: 25,
  'many-links': 100,
  'link-markup': 60,
  repeated: 60,
  'mixed-scripts': 40,
};
const limit = 100;

export interface Evidence {
  text: string;
  author: string;
  /** Whether the field nobody sees was filled in. */
  isTrapped: boolean;
  /** How many other comments of the last day have the same fingerprint. */
  repeats: number;
}

/** Where a new comment goes, and by which signs; nothing is refused, since every rule errs. */
export function judge(evidence: Evidence): { state: State; score: number; signs: SpamSign[] } {
  const signs = signsOf(evidence);
  const score = signs.reduce((sum, sign) => sum + weights[sign], 0);
  return { state: score >= limit ? 'spam' : 'pending', score, signs };
}

function signsOf({ text, author, isTrapped, repeats }: Evidence): SpamSign[] {
  const links = findLinks(`${author}\n${text}`).length;
  const all: [SpamSign, boolean][] = [
    ['trap', isTrapped],
    ['link', links === 1 || links === 2],
    ['many-links', links > 2],
    ['link-markup', /\[(?:url|link)\b|<a\s/i.test(text)],
    ['repeated', repeats > 0],
    ['mixed-scripts', hasMixedScripts(`${author} ${text}`)],
  ];
  return all.filter(([, applies]) => applies).map(([sign]) => sign);
}
