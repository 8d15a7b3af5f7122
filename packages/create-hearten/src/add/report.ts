import type { Manager } from '../answers.ts';
import { runScript } from '../package-manager.ts';
import { goTo } from '../shell-word.ts';
import type { Plan } from './plan.ts';

/** What was done, what was not, and what is next. */
export function addedText(
  { changed, created, byHand, notes }: Plan,
  { folder, manager }: { folder: string; manager: Manager },
): string {
  const parts = [
    byHand.length === 0
      ? 'Hearten is in your site.'
      : 'Hearten is in your site, but for the lines below that are yours to put in.',
    ...changed.map(({ path, text, before }) =>
      [`changed  ${path}`, ...newLines(before, text).map((line) => `         ${line}`)].join('\n'),
    ),
    [...created.keys()].map((path) => `wrote    ${path}`).join('\n'),
    ...byHand.map(({ path, lines }) =>
      [
        `by hand  ${path}: it was not changed, since nobody can be sure how. Put in:`,
        ...lines.map((line) => `         + ${line}`),
      ].join('\n'),
    ),
    notes.map((note) => `note     ${note}`).join('\n'),
    `Next:\n\n${stepsFor(folder, manager).join('\n')}`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function stepsFor(folder: string, manager: Manager): string[] {
  return [
    ...(folder === 'this folder' ? [] : [goTo(folder)]),
    `${manager} install`,
    runScript(manager, 'check'),
    runScript(manager, 'dev'),
  ].map((step) => `  ${step}`);
}

/** What stands before another line in JSON gets a comma, and is the same all the same. */
function withoutComma(line: string): string {
  return line.replace(/,\s*$/, '');
}

/** The lines of a text that the former one did not have, and those of the former one that went. */
function newLines(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const [had, has] = [new Set(old.map(withoutComma)), new Set(now.map(withoutComma))];
  return [
    ...old.filter((line) => !has.has(withoutComma(line))).map((line) => `- ${line.trim()}`),
    ...now.filter((line) => !had.has(withoutComma(line))).map((line) => `+ ${line.trim()}`),
  ];
}
