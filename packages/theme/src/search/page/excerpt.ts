/** A piece of an excerpt: words that were looked for, or what stands between them. */
export interface ExcerptPart {
  text: string;
  isFound: boolean;
}

/**
 * The excerpt of a result as pieces of text, so that no HTML of it has to be trusted. Pagefind marks a word with the comma that
 * stands at it; here the mark is around the word alone.
 */
export function excerptParts(excerpt: string): ExcerptPart[] {
  const parts = excerpt.split(/<mark>(.*?)<\/mark>/).flatMap((piece, index) => {
    const text = piece.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    if (index % 2 === 0) return [{ text, isFound: false }];
    const [, before = '', word = text, after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(text) ?? [];
    return [
      { text: before, isFound: false },
      { text: word, isFound: true },
      { text: after, isFound: false },
    ];
  });
  return parts.filter(({ text }) => text !== '');
}

/**
 * Whether a result has little to do with what was asked. Where no page has a word, Pagefind takes the longest beginning of it that
 * some page has: of a Spanish “ambulatorio” in English articles, “am”.
 */
export function isFarFetched(query: string, excerpt: string): boolean {
  const found = excerptParts(excerpt).flatMap(({ text, isFound }) =>
    isFound ? [plainWord(text)] : [],
  );
  const asked = query.split(/\s+/).map(plainWord).filter(Boolean);
  const isScrap = (word: string) =>
    asked.some((one) => one.startsWith(word) && word.length * 2 < one.length);
  return found.length > 0 && found.every(isScrap);
}

/** A word without accents, capitals and signs. */
function plainWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
