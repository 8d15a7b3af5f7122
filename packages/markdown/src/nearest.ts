import leven from 'leven';

/** The known word an unknown one was most likely meant to be; `undefined` when none is near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[\s_-]/g, '');
  const target = plain(word);
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    const distance = leven(target, plain(candidate));
    if (!best || distance < best.distance) best = { word: candidate, distance };
  }
  const limit = Math.max(2, Math.floor(target.length / 3));
  return best && best.distance <= limit ? best.word : undefined;
}
