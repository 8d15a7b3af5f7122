import type { Lang } from '../lang.ts';
import { detect, detectInName } from './detect.ts';
import type { FlagCode } from './flag.ts';

/** What is found in a comment and in the name above it, each code once: all that is kept of it. */
export function flagCodesOf(
  { text, author }: { text: string; author: string },
  lang: Lang,
): FlagCode[] {
  const flags = [...detect(text, { lang }), ...detectInName(author, { lang })];
  return [...new Set(flags.map(({ code }) => code))];
}
