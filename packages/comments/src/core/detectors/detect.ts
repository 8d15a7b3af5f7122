import type { Lang } from '../lang.ts';
import { type Flag, type Found, toFlag } from './flag.ts';

const simple: [Found['code'], RegExp][] = [
  ['phone', /\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b/g],
  ['email', /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63}/g],
  ['crisis', /\b(?:suicide|kill myself|suicidio|matarme)\b/gi],
];

/**
 * What in a text its writer may not want to be public, in the order of the text. `lang` is that of the sentences; what is looked
 * for is the same in each, since people write in both.
 */
export function detect(text: string, { lang }: { lang: Lang }): Flag[] {
  const found = simple.flatMap(([code, pattern]) =>
    [...text.matchAll(pattern)].map(({ index, 0: match }) => ({
      code,
      start: index,
      end: index + match.length,
    })),
  );
  return found.sort((a, b) => a.start - b.start).map((one) => toFlag(one, lang));
}

/** The same for the field of the name, where a first and a last name are one flag. */
export function detectInName(name: string, { lang }: { lang: Lang }): Flag[] {
  const isFull = /^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.test(name);
  if (!isFull) return [];
  return [toFlag({ code: 'full-name', start: 0, end: name.length }, lang)];
}
