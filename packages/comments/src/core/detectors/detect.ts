import type { Lang } from '../lang.ts';
import { findAddresses } from './address.ts';
import { findBirthDates } from './birth-date.ts';
import { findEmails } from './email.ts';
import { type Flag, type FlagCode, type Found, toFlag } from './flag.ts';
import { findFullNameInField, findFullNames } from './full-name.ts';
import { findLinksAndAccounts } from './link.ts';
import { findPhones } from './phone.ts';
import { crisis } from './phrases/crisis.ts';
import { minor } from './phrases/minor.ts';
import { otherPerson } from './phrases/other-person.ts';
import { ownCare } from './phrases/own-care.ts';
import type { FindPhrases } from './phrases/phrase.ts';
import { type ReadText, readText } from './read-text.ts';
import { findRecordNumbers } from './record-number.ts';
import { findSsns } from './ssn.ts';

type Finder = (text: ReadText) => Found[];

/** What is made of digits and signs: of two in one place, the first of this list is right. */
const identifiers: Finder[] = [
  findEmails,
  findSsns,
  findBirthDates,
  findRecordNumbers,
  findPhones,
  findAddresses,
  findLinksAndAccounts,
];

const stories: Finder[] = (
  [
    ['crisis', crisis],
    ['own-care', ownCare],
    ['other-person', otherPerson],
    ['minor', minor],
  ] as const
).map(([code, phrases]) => storyFinder(code, phrases));

/**
 * What in a text its writer may not want to be public, in the order of the text. `lang` is that of the sentences; what is looked
 * for is the same in each, since people write in both.
 */
export function detect(text: string, { lang }: { lang: Lang }): Flag[] {
  const read = readText(text);
  const taken: Found[] = [];
  for (const find of identifiers) {
    const free = find(read).filter((found) => !taken.some((one) => overlap(one, found)));
    taken.push(...joined(free));
  }
  const told = [...findFullNames(read), ...stories.flatMap((find) => joined(find(read)))];
  return [...taken, ...told]
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map((found) => toFlag(found, lang));
}

/** The same for the field of the name, where a first and a last name are one flag. */
export function detectInName(name: string, { lang }: { lang: Lang }): Flag[] {
  const found = detect(name, { lang }).filter(({ code }) => code !== 'own-care');
  if (found.length > 0) return found;
  return findFullNameInField(readText(name)).map((one) => toFlag(one, lang));
}

function storyFinder(code: FlagCode, phrases: readonly FindPhrases[]): Finder {
  return ({ tokens }) =>
    phrases.flatMap((find) => find(tokens).map(({ start, end }) => ({ code, start, end })));
}

function overlap(one: Found, other: Found): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Places of one code that overlap are one place. */
function joined(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of found.toSorted((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (last && one.start < last.end) last.end = Math.max(last.end, one.end);
    else kept.push({ ...one });
  }
  return kept;
}
