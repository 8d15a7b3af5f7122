import { basename, join, relative, resolve } from 'node:path';
import { type Answers, type Manager, packageName } from './answers.ts';
import { runScript } from './package-manager.ts';
import { goTo } from './shell-word.ts';
import { compose } from './site/compose.ts';
import { readTemplate } from './site/files.ts';
import { folderProblem } from './write/folder.ts';
import { Journal } from './write/journal.ts';

/** What a command is run in. */
export interface Context {
  cwd: string;
  /** The folder that was packed: `dist/template`. */
  template: string;
  manager: Manager;
  /** `2026-10-12`. */
  today: string;
}

/** What a command leaves: what is to be printed, and the code to exit with. */
export interface Outcome {
  /** 0 done, 1 it could not be, 2 misuse. */
  code: 0 | 1 | 2;
  stdout: string;
  stderr: string;
}

/** Where a site would be made, and why it cannot be there. */
export function placeOf(folder: string, { cwd }: Pick<Context, 'cwd'>) {
  const home = resolve(cwd, folder);
  const shown = relative(cwd, home) || '.';
  return { home, shown, problem: folderProblem(home, shown) };
}

/** Writes a new site, whole or not at all. */
export function create(
  folder: string,
  answers: Answers,
  context: Context,
  journal = new Journal(),
): Outcome {
  const { home, shown, problem } = placeOf(folder, context);
  if (problem) return failed(problem);
  const { manager, today } = context;
  const files = compose(readTemplate(context.template), answers, {
    name: packageName(basename(home)),
    manager,
    today,
  });
  try {
    for (const [path, content] of files) journal.create(home, path, content);
  } catch (error) {
    journal.undo();
    return failed(
      `The site could not be written: ${(error as Error).message}. What was written of it is removed again.`,
    );
  }
  return { code: 0, stdout: doneText(shown, files.size, manager), stderr: '' };
}

function doneText(shown: string, count: number, manager: Manager): string {
  const steps = [
    ...(shown === '.' ? [] : [goTo(shown)]),
    `${manager} install`,
    runScript(manager, 'dev'),
  ];
  const where = shown === '.' ? 'this folder' : join('.', shown);
  return `Your site is in ${where}: ${count} files. README.md says where everything is. Next:

${steps.map((step) => `  ${step}`).join('\n')}
`;
}

/** Nothing was done, and why. */
export function failed(reason: string): Outcome {
  return { code: 1, stdout: '', stderr: `create-hearten: ${reason}\n` };
}
