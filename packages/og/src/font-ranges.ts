import type { FontFile, FontSet } from './fonts.ts';

export type Range = readonly [from: number, to: number];

/** `U+0000-00FF,U+0131` as numbers. */
export function readRanges(text: string): Range[] {
  return text.split(',').flatMap((part): Range[] => {
    const [, from, to = from] = /U\+([0-9a-f]+)(?:-([0-9a-f]+))?/i.exec(part) ?? [];
    return from && to ? [[Number.parseInt(from, 16), Number.parseInt(to, 16)]] : [];
  });
}

/**
 * The fonts for some words: of each family the subsets that have letters of theirs, and Latin in any case. A card with one
 * more script costs and changes no other card.
 */
export function fontsFor({ files }: Pick<FontSet, 'files'>, words: string): FontSet {
  const points = [...new Set(words)].map((letter) => letter.codePointAt(0) ?? 0);
  return fontSet(
    files.filter(
      ({ ranges, isBase }) =>
        isBase || points.some((point) => ranges.some(([from, to]) => from <= point && point <= to)),
    ),
  );
}

/** Font files with the families in the order in which a letter is looked for. */
export function fontSet(files: readonly FontFile[]): FontSet {
  const list = (...roles: FontFile['role'][]) => {
    const inOrder = roles.flatMap((role) => files.filter((file) => file.role === role));
    return [...new Set(inOrder.map(({ family }) => `'${family}'`))].join(', ');
  };
  return { files, serif: list('serif', 'own', 'sans'), sans: list('sans', 'own', 'serif') };
}
