import { readFileSync } from 'node:fs';
import type { Lang } from '../../lang.ts';
import type { FlagCode, Found } from '../flag.ts';

/** A line somebody could write, and what is private in it. */
export interface Labelled {
  lang: Lang;
  text: string;
  expected: Found[];
}

/**
 * Reads a set of lines in which `[[code:…]]` marks what should be found. `tune` was looked at while the detectors were written; `held-out`
 * was written before them and only ever counted.
 */
export function readSet(part: 'tune' | 'held-out'): Labelled[] {
  const lines = readFileSync(new URL(`${part}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const { lang, text } = JSON.parse(line) as { lang: Lang; text: string };
    return { lang, ...withoutMarks(text) };
  });
}

function withoutMarks(marked: string): { text: string; expected: Found[] } {
  const expected: Found[] = [];
  let text = '';
  for (const [index, piece] of marked.split('[[').entries()) {
    const end = piece.indexOf(']]');
    const mark = index === 0 ? null : /^([a-z-]+):/.exec(piece);
    if (!mark) {
      text += index === 0 ? piece : `[[${piece}`;
      continue;
    }
    const words = piece.slice(mark[0].length, end);
    const code = mark[1] as FlagCode;
    expected.push({ code, start: text.length, end: text.length + words.length });
    text += words + piece.slice(end + 2);
  }
  return { text, expected };
}
