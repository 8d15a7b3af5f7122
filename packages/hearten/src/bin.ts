import { writeSync } from 'node:fs';
import { run } from './cli.ts';

const { stdout, stderr, env } = process;

/** The code to exit with; 2 until there is an answer. */
let code = 2;
let isAnswered = false;

// `hearten check | head` closes the pipe early; that is no error of ours.
for (const stream of [stdout, stderr]) stream.on('error', () => process.exit(code));

// A site's config is code: it may end the process, or wait for ever. Nothing said must not look like nothing to say.
process.on('exit', () => {
  if (isAnswered) return;
  writeSync(2, 'hearten: the site’s config ended before it was read; nothing was done.\n');
  process.exitCode = code;
});

// It may print, too; standard output is for messages alone.
const print = stdout.write.bind(stdout);
stdout.write = stderr.write.bind(stderr) as typeof stdout.write;

try {
  const outcome = await run(process.argv.slice(2), {
    cwd: process.cwd(),
    today: new Date().toISOString().slice(0, 10),
    isColored: stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb',
    workspace: env.GITHUB_WORKSPACE || undefined,
  });
  ({ code } = outcome);
  isAnswered = true;
  if (outcome.stderr) stderr.write(outcome.stderr);
  // Not before all is written; and a config may have left a timer or a watcher that would keep the process.
  print(outcome.stdout, () => process.exit(code));
} catch (error) {
  isAnswered = true;
  const reason = error instanceof Error ? error.message : String(error);
  const stack = env.HEARTEN_DEBUG && error instanceof Error ? `\n${error.stack}` : '';
  stderr.write(`hearten: something went wrong inside hearten: ${reason}${stack}\n`, () =>
    process.exit(code),
  );
}
