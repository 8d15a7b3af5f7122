import { toMessage, type VFileMessage } from '@hearten/markdown/report';
import type { TextFile } from './files.ts';

// As `create-hearten` writes them, in English and Spanish; with `…` inside, somebody talks about them. No phone has that area code.
const placeholder = /\[(?:FILL IN|COMPLETE): (?!…\])[^\]\n]*\]|(?<!\d)\+1555555\d{4}(?!\d)/g;

/** What a new site came with to be filled in, and still has: readers would see it, or dial it. */
export function checkPlaceholders(files: readonly TextFile[]): VFileMessage[] {
  return files.flatMap(({ text, path }) =>
    [...text.matchAll(placeholder)].map(({ 0: actual, index }) => {
      const reason = `\`${actual}\` is still what the site came with. Write your own in its place, or take it out.`;
      const place = { start: pointAt(text, index), end: pointAt(text, index + actual.length) };
      return toMessage({ ruleId: 'placeholder', severity: 'warning', reason, place, actual }, path);
    }),
  );
}

function pointAt(text: string, offset: number) {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
