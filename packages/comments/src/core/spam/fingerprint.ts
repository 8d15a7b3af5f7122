import { cleanText } from '../clean.ts';
import type { Submission } from '../submission.ts';

/** What is left of a text when case, accents, spaces and signs do not count. */
export function fingerprintOf(text: string): string {
  const clean = cleanText(text);
  const plain = clean
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const letters = plain.replace(/[^\p{L}\p{N}]+/gu, '');
  // A comment of nothing but emoji is told by those.
  return letters === '' ? clean : letters;
}

/**
 * What to hash to know a comment that was sent twice: by one writer, under one article, in answer to one comment. The same
 * text by others is a sign of spam (`repeats` of `judge`), and no duplicate.
 */
export function duplicateInput({ post, parent, author, text }: Submission): string {
  return JSON.stringify([post, parent, fingerprintOf(author), fingerprintOf(text)]);
}
