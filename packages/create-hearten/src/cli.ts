import { createRequire } from 'node:module';
import { add } from './add/add.ts';
import { defaults } from './answers.ts';
import { readArguments } from './arguments.ts';
import { ask, Cancelled, type Prompts } from './ask.ts';
import { type Context, create, failed, type Outcome, placeOf } from './create.ts';
import { help } from './help.ts';
import type { Journal } from './write/journal.ts';

/** Runs `create-hearten` with the words after it. Without `prompts` nothing is asked. */
export async function run(
  args: readonly string[],
  context: Context & { prompts: Prompts | undefined; journal?: Journal },
): Promise<Outcome> {
  const request = readArguments(args);
  const { prompts, journal } = context;
  switch (request.command) {
    case 'misuse':
      return { code: 2, stdout: '', stderr: misuseText(request.reason) };
    case 'help':
      return { code: 0, stdout: help, stderr: '' };
    case 'version':
      return { code: 0, stdout: `${readVersion()}\n`, stderr: '' };
    case 'add': {
      const { folder = '.', given } = request;
      // A site that is there decides what it wants more.
      return add(folder, { ...defaults, plugins: [], ...given }, context, journal);
    }
    case 'create': {
      const { folder, given, yes } = request;
      if (prompts === undefined || yes) {
        return create(folder ?? 'my-clinic', { ...defaults, ...given }, context, journal);
      }
      const problemOf = (place: string) => placeOf(place, context).problem;
      const problem = folder === undefined ? undefined : problemOf(folder);
      // Before anything is asked: the answers would be for nothing.
      if (problem) return failed(problem);
      try {
        const asked = await ask(folder, given, prompts, problemOf);
        const outcome = create(asked.folder, asked.answers, context, journal);
        return { ...outcome, stdout: `\n${outcome.stdout}` };
      } catch (error) {
        if (error instanceof Cancelled) return failed('Stopped. Nothing was written.');
        throw error;
      }
    }
  }
}

function misuseText(reason: string): string {
  return `create-hearten: ${reason} Nothing was written.\nSee: npm create hearten@latest -- --help\n`;
}

function readVersion(): string {
  const manifest: unknown = createRequire(import.meta.url)('../package.json');
  return (manifest as { version: string }).version;
}
