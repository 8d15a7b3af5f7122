import { createRequire } from 'node:module';
import { readArguments } from './arguments.ts';
import { Misuse } from './check/misuse.ts';
import type { CheckContext } from './check/run-check.ts';
import { generalHelp, helpOf } from './help.ts';
import type { Outcome } from './outcome.ts';

/** Runs `hearten` with the words after it. It prints nothing and exits nothing: `bin.ts` does. */
export async function run(args: readonly string[], context: CheckContext): Promise<Outcome> {
  const request = readArguments(args);
  switch (request.command) {
    case 'misuse':
      return misuse(request.reason);
    case 'help':
      return fine(request.about ? helpOf[request.about] : generalHelp);
    case 'version':
      return fine(`${readVersion()}\n`);
    // Loaded here, so that help and a slip of the pen are answered at once.
    case 'check': {
      const { runCheck } = await import('./check/run-check.ts');
      return runCheck(request, context).catch(answerMisuse);
    }
    case 'editor': {
      const { runEditor } = await import('./editor/run-editor.ts');
      return runEditor(request, context).catch(answerMisuse);
    }
    case 'review': {
      const { runReview } = await import('./care/run-review.ts');
      return runReview(request, context).catch(answerMisuse);
    }
    case 'doctor': {
      const { runDoctor } = await import('./care/run-doctor.ts');
      return runDoctor(request, context).catch(answerMisuse);
    }
    case 'og': {
      const { runOg } = await import('./og/run-og.ts');
      return runOg(request, context).catch(answerMisuse);
    }
    case 'comments': {
      const { runComments } = await import('./comments/run-comments.ts');
      return runComments(request.args, context).catch(answerMisuse);
    }
  }
}

function answerMisuse(error: unknown): Outcome {
  if (error instanceof Misuse) return misuse(error.message);
  throw error;
}

function fine(stdout: string): Outcome {
  return { code: 0, stdout, stderr: '' };
}

function misuse(reason: string): Outcome {
  return { code: 2, stdout: '', stderr: `hearten: ${reason}\nSee: hearten --help\n` };
}

function readVersion(): string {
  const manifest: unknown = createRequire(import.meta.url)('../package.json');
  return (manifest as { version: string }).version;
}
