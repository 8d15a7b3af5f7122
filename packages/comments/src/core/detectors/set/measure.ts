import { detect } from '../detect.ts';
import { type FlagCode, type Found, flagCodes, formatted } from '../flag.ts';
import type { Labelled } from './read-set.ts';

/** How well one code is found. */
export interface Measure {
  code: FlagCode;
  /** How many there are. */
  labelled: number;
  /** How many of them are found: for identifiers, every figure and letter of them. */
  found: number;
  /** How many flags there are where nothing is. */
  wrong: number;
}

/** The measures of all codes over a set; `missed` and `wrong` say where, for whoever tunes. */
export function measure(set: readonly Labelled[]): {
  measures: Measure[];
  misses: string[];
  wrongs: string[];
} {
  const measures = new Map(
    flagCodes.map((code) => [code, { code, labelled: 0, found: 0, wrong: 0 }]),
  );
  const [misses, wrongs]: string[][] = [[], []];
  for (const { text, expected, lang } of set) {
    const flags = detect(text, { lang });
    for (const one of expected) {
      const row = measures.get(one.code);
      if (row) row.labelled++;
      if (isFound(one, flags, text)) row && row.found++;
      else misses?.push(`${one.code}: ${text}`);
    }
    for (const flag of flags) {
      if (expected.some((one) => one.code === flag.code && overlap(one, flag))) continue;
      const row = measures.get(flag.code);
      if (row) row.wrong++;
      wrongs?.push(`${flag.code} “${text.slice(flag.start, flag.end)}”: ${text}`);
    }
  }
  return { measures: [...measures.values()], misses: misses ?? [], wrongs: wrongs ?? [] };
}

function isFound(one: Found, flags: readonly Found[], text: string): boolean {
  const same = flags.filter((flag) => flag.code === one.code && overlap(flag, one));
  if (!formatted.includes(one.code)) return same.length > 0;
  // A redaction of what was found must leave nothing of it.
  return [...text.slice(one.start, one.end)].every(
    (sign, index) =>
      !/[\p{L}\p{N}]/u.test(sign) ||
      same.some(({ start, end }) => start <= one.start + index && one.start + index < end),
  );
}

function overlap(one: Found, other: Found): boolean {
  return one.start < other.end && other.start < one.end;
}
