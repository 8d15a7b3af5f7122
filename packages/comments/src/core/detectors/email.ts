import type { Found } from './flag.ts';
import type { ReadText } from './read-text.ts';

const name = String.raw`[^\s@<>()[\]{},;:"']{1,64}`;
const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})`;
const writtenDot = String.raw`(?:\.|\s?[[({]\s?(?:\.|dot|punto)\s?[\])}]\s?|\s(?:dot|punto)\s)`;
const spokenDot = String.raw`(?:\s(?:dot|punto)\s|\s?[[({]\s?(?:\.|dot|punto)\s?[\])}]\s?)`;
const start = String.raw`(?<![^\s<>()[\]{},;:"'=])`;

// “look at example.com” is no address: between bare words only a dot in words makes one.
const spellings = [
  `${start}${name}@${label}(?:${writtenDot}${label}){1,6}`,
  `${start}(?:[\\p{L}\\p{N}]\\s){2,30}@\\s?${label}(?:${writtenDot}${label}){1,6}`,
  `${start}${name}\\s@\\s${label}(?:${writtenDot}${label}){1,6}`,
  `${start}${name}\\s?[[({]\\s?(?:at|arroba|@)\\s?[\\])}]\\s?${label}(?:${writtenDot}${label}){1,6}`,
  `${start}${name}\\sarroba\\s${label}(?:${writtenDot}${label}){1,6}`,
  `${start}${name}\\sat\\s(?!the\\b|a\\b|an\\b)${label}(?:${spokenDot}${label}){1,6}`,
].map((source) => new RegExp(source, 'gu'));

/** What each spelling has: most texts have none of it. */
const mayHold = /@|\barroba\b|\bat\b/;

/** Email addresses, also those that are written out to fool robots. */
export function findEmails({ folded }: ReadText): Found[] {
  if (!mayHold.test(folded)) return [];
  return spellings.flatMap((spelling) =>
    Array.from(folded.matchAll(spelling), ({ index, 0: match }) => ({
      code: 'email' as const,
      start: index,
      end: index + match.length,
    })),
  );
}
