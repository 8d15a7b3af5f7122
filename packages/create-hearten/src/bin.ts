import { fileURLToPath } from 'node:url';
import type { Prompts } from './ask.ts';
import { run } from './cli.ts';
import { managerOf } from './package-manager.ts';
import { Journal } from './write/journal.ts';

const { stdout, stderr, stdin, env } = process;
const journal = new Journal();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    journal.undo();
    process.exit(1);
  });
}

try {
  const canAsk = stdin.isTTY && stdout.isTTY && !env.CI;
  const outcome = await run(process.argv.slice(2), {
    cwd: process.cwd(),
    template: fileURLToPath(new URL('./template/', import.meta.url)),
    manager: managerOf(env.npm_config_user_agent),
    today: new Date().toISOString().slice(0, 10),
    prompts: canAsk ? ((await import('@clack/prompts')) as unknown as Prompts) : undefined,
    journal,
  });
  stdout.write(outcome.stdout);
  stderr.write(outcome.stderr);
  process.exitCode = outcome.code;
} catch (error) {
  journal.undo();
  const { message, stack } = error as Error;
  stderr.write(
    `create-hearten: something went wrong inside create-hearten: ${message}. What was written is removed again.\n`,
  );
  if (env.HEARTEN_DEBUG) stderr.write(`${stack}\n`);
  process.exitCode = 1;
}
