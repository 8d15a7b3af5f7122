/** Digits in a row. */
interface Group {
  digits: string;
  start: number;
  end: number;
}

/** Groups of digits with little between them: `(512) 555-0142`, `14/03/1988`. */
export interface NumberRun {
  groups: Group[];
  /** What stands between each two groups. */
  separators: string[];
  /** Its parts, longest first from each of its groups. */
  windows: NumberWindow[];
}

// Up to three signs between groups: “) ”, “ - ”. A comma or colon ends a run: those are amounts and times.
const run = /\d{1,24}(?:[ .()/_·-]{1,3}\d{1,24}){0,15}/g;

/** All runs of a folded text. */
export function readNumbers(folded: string): NumberRun[] {
  return Array.from(folded.matchAll(run), ({ index, 0: match }) => readRun(index, match));
}

function readRun(offset: number, match: string): NumberRun {
  const groups = Array.from(match.matchAll(/\d+/g), ({ index, 0: digits }) => ({
    digits,
    start: offset + index,
    end: offset + index + digits.length,
  }));
  const separators = match.split(/\d+/).slice(1, -1);
  return { groups, separators, windows: windowsOf(groups, separators) };
}

/** A part of a run, as if it stood alone. */
export interface NumberWindow {
  digits: string;
  /** The length of each group: `3-3-4`. */
  shape: string;
  separators: string[];
  start: number;
  end: number;
}

/** The longest number anybody has is that of a card. */
const longest = 19;

function windowsOf(groups: readonly Group[], separators: readonly string[]): NumberWindow[] {
  return groups.flatMap((_, first) => windowsFrom(first, groups, separators).reverse());
}

function windowsFrom(
  first: number,
  groups: readonly Group[],
  separators: readonly string[],
): NumberWindow[] {
  const windows: NumberWindow[] = [];
  let [digits, shape] = ['', ''];
  for (const [index, group] of groups.slice(first, first + 12).entries()) {
    digits += group.digits;
    shape += `${index === 0 ? '' : '-'}${group.digits.length}`;
    if (digits.length > longest) break;
    const start = groups[first]?.start ?? 0;
    const between = separators.slice(first, first + index);
    if (digits.length > 3)
      windows.push({ digits, shape, separators: between, start, end: group.end });
  }
  return windows;
}

/** Takes windows that pass, each digit once, in order. */
export function pickWindows(
  run: NumberRun,
  isOne: (window: NumberWindow) => boolean,
): NumberWindow[] {
  const picked: NumberWindow[] = [];
  for (const window of run.windows) {
    const last = picked.at(-1);
    if ((!last || window.start >= last.end) && isOne(window)) picked.push(window);
  }
  return picked;
}
