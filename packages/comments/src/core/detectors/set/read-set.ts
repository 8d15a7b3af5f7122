import { readFileSync } from 'node:fs';
import type { Lang } from '../../lang.ts';
import type { FlagCode, Found } from '../flag.ts';
import { withoutMarks } from './marked.ts';

export type SetPart = 'tune' | 'held-out' | 'after';

/** A line somebody could write, and what is private in it. */
export interface Labelled {
  lang: Lang;
  text: string;
  expected: Found[];
}

/**
 * Reads a set of lines in which `[[code:…]]` marks what should be found. `tune` was looked at while the detectors were written;
 * `held-out` was written before them and `after` once they were done, and both were only ever counted.
 */
export function readSet(part: SetPart): Labelled[] {
  const lines = readFileSync(new URL(`${part}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const { lang, text } = JSON.parse(line) as { lang: Lang; text: string };
    return { lang, ...withoutMarks<FlagCode>(text) };
  });
}
