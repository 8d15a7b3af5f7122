import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { flagCodes } from '../flag.ts';
import { formatted } from '../flag.ts';
import { type Measure, measure } from './measure.ts';
import { readSet } from './read-set.ts';

const readme = new URL('../../../../README.md', import.meta.url);
const marks = { start: '<!-- detectors -->\n', end: '<!-- /detectors -->' };
const sets = { tune: readSet('tune'), 'held-out': readSet('held-out'), after: readSet('after') };
const all = Object.values(sets).flat();
const parts = {
  tune: measure(sets.tune),
  'held-out': measure(sets['held-out']),
  after: measure(sets.after),
};

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(2);
}

function cells({ labelled, found, wrong }: Measure): string {
  return `${labelled} | ${share(found, labelled)} | ${share(found, found + wrong)}`;
}

function table(): string {
  const rows = flagCodes.map((code) => {
    const row = Object.values(parts).map(({ measures }) =>
      measures.find((one) => one.code === code),
    );
    return `| \`${code}\` | ${row.map((one) => (one ? cells(one) : '')).join(' | ')} |`;
  });
  const columns = ['Tuned on', 'Held out', 'Written after'];
  const head = columns.map((column) => `${column} | Recall | Precision`).join(' | ');
  return [`| Code | ${head} |`, `|${' --- |'.repeat(10)}`, ...rows, ''].join('\n');
}

function recallOf(measures: readonly Measure[]): number {
  const rows = measures.filter(({ code }) => formatted.includes(code));
  const sum = (key: 'found' | 'labelled') => rows.reduce((total, row) => total + row[key], 0);
  return sum('found') / sum('labelled');
}

describe('test 27: the labelled set', () => {
  test('has 600 lines and more in two languages, a quarter of them held out, none twice', () => {
    expect(all.length).toBeGreaterThanOrEqual(600);
    expect(all.filter(({ lang }) => lang === 'es').length).toBeGreaterThanOrEqual(250);
    expect(1 - sets.tune.length / all.length).toBeGreaterThanOrEqual(0.25);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  });

  test('has lines with nothing private in them, a fifth of all and more', () => {
    const harmless = all.filter(({ expected }) => expected.length === 0);
    expect(harmless.length / all.length).toBeGreaterThanOrEqual(0.2);
  });

  test.each(['tune', 'held-out', 'after'] as const)(
    'has its formatted identifiers found, in the part %s',
    (part) => {
      expect(recallOf(parts[part].measures)).toBeGreaterThanOrEqual(0.95);
    },
  );

  test('has most of a crisis found', () => {
    for (const { measures } of [parts.tune, parts['held-out']]) {
      const row = measures.find(({ code }) => code === 'crisis');
      expect((row?.found ?? 0) / (row?.labelled ?? 1)).toBeGreaterThanOrEqual(0.9);
    }
  });

  test('is measured in the README as it is', () => {
    const text = readFileSync(readme, 'utf8');
    const [before = '', rest = ''] = text.split(marks.start);
    const after = rest.slice(rest.indexOf(marks.end));
    const expected = `${before}${marks.start}\n${table()}\n${after}`;
    if (process.env.CI === undefined) writeFileSync(readme, expected);
    expect(squeezed(readFileSync(readme, 'utf8'))).toBe(squeezed(expected));
  });
});

/** Without the spaces a formatter puts into tables. */
function squeezed(text: string): string {
  return text.replace(/-{3,}/g, '---').replace(/ +/g, ' ');
}
