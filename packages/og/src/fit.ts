/** A guess is enough: the layout is measured afterwards. The width of a letter, as a share of the size of the font. */
const letter = 0.47;
const broadLetter = 0.56;

interface Space {
  /** From the largest. */
  sizes: readonly number[];
  lines: number;
  /** The width of a line in pixels. */
  width: number;
}

/** The place in `sizes` of the largest size in which words are likely to fit. Words are not broken where a smaller size keeps them whole. */
export function likelySize(words: string, { sizes, lines, width }: Space): number {
  const longest = Math.max(0, ...words.split(/[\s-]/).map((word) => [...word].length));
  const length = [...words].length;
  const found = sizes.findIndex(
    (size) =>
      length * size * letter <= width * (lines - 0.35) && longest * size * broadLetter <= width,
  );
  return found === -1 ? sizes.length - 1 : found;
}
