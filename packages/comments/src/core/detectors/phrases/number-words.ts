const words = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
  'cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete',
].flatMap((language) => language.split(' ').map((word, number) => [word, number] as const));

const numbers = new Map<string, number>([
  ...words,
  ...([
    ['uno', 1],
    ['una', 1],
    ['thirty', 30],
    ['treinta', 30],
    ['sixty', 60],
    ['sesenta', 60],
    ['ninety', 90],
    ['noventa', 90],
  ] as const),
]);

/** The number a folded word stands for, in figures or in words. */
export function numberOf(word: string): number | undefined {
  return /^\d+$/.test(word) ? Number(word) : numbers.get(word);
}
