import { toString } from 'mdast-util-to-string';
import type { RootContent } from 'mdast';

/** The words of a block as readers see them, without marks: see `asWords`. */
export function wordsOfBlock(block: RootContent | undefined): string {
  return block ? asWords(toString(block)) : '';
}

/** A text with accents, spaces and apostrophes (`’`) of one kind, and nothing that cannot be seen. */
export function asWords(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/['‘ʼ]/g, '’')
    .replace(/\s+/g, ' ')
    .trim();
}

/** An expression for whole words in any case: any of these, in words as `asWords` gives them. */
export function anyOf(...words: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words.join('|')})(?![\p{L}\p{N}])`, 'iu');
}

/** The words after the last full stop. */
export function lastSentence(words: string): string {
  return /[^.!?]*[.!?]?$/.exec(words)?.[0] ?? '';
}
