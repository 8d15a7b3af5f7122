import { existsSync } from 'node:fs';
import path from 'node:path';
import { Misuse } from '../check/misuse.ts';
import type { Outcome } from '../outcome.ts';
import type { Values } from './arguments.ts';
import { mailJobs, smtpVariable } from './mail.ts';
import type { CommentsCall, CommentsPackage } from './run-comments.ts';

type ServeOptions = Parameters<CommentsPackage['serve']>[0];

/** `hearten comments serve`: runs until it is told to stop. Its log goes to standard output, a JSON a line. */
export async function runServe(call: CommentsCall): Promise<Outcome> {
  const { comments, words } = call;
  if (words.length > 0) throw new Misuse('`hearten comments serve` takes options only.');
  const running = await comments.serve(optionsOf(call)).catch(explain);
  // Listened for before anybody can know that it runs.
  const stopped = told();
  process.stderr.write(
    `Comments are taken at ${running.url}/_comments/, and read at ${running.url}/_comments/admin\n`,
  );
  await stopped;
  await running.stop();
  return { code: 0, stdout: '', stderr: '' };
}

function optionsOf({ comments, values, folder, context }: CommentsCall): ServeOptions {
  const inPlace = (name: string) => {
    const value = values.text(name);
    return value === undefined ? undefined : path.resolve(context.cwd, value);
  };
  const site = inPlace('site');
  if (site !== undefined && !existsSync(site)) {
    throw new Misuse(
      `There is no built site at ${site}. Build it first, such as with \`npm run build\`.`,
    );
  }
  const pagesFile = inPlace('pages') ?? path.join(site ?? context.cwd, 'comments-pages.json');
  const rebuild = values.text('rebuild');
  if (values.has('rebuild-at-start') && rebuild === undefined) {
    throw new Misuse('`--rebuild-at-start` needs `--rebuild`: what is to be called.');
  }
  return {
    folder,
    site,
    pagesFile,
    host: values.text('host') ?? '127.0.0.1',
    port: portOf(values),
    keyFile: inPlace('key-file'),
    backupFolder: inPlace('backups'),
    init: values.has('init'),
    hasEmail: !values.has('no-email'),
    origins: values.list('origin').map(originOf),
    trustProxy: values.list('trust-proxy'),
    exportToken: process.env.HEARTEN_COMMENTS_TOKEN || undefined,
    hook: rebuild === undefined ? undefined : comments.hookOf(rebuild, context.cwd),
    rebuildAtStart: values.has('rebuild-at-start'),
    log: comments.createLog(),
    ...timeZoneOf(values),
    ...mailJobs({ comments, values }, process.env[smtpVariable]),
    ...(values.text('name') !== undefined && { siteName: values.text('name') as string }),
  };
}

function portOf(values: Values): number {
  const port = Number(values.text('port') ?? process.env.PORT ?? 4400);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Misuse(`\`${values.text('port')}\` is no port: a number up to 65535.`);
}

function originOf(value: string): string {
  if (URL.canParse(value) && new URL(value).origin === value) return value;
  throw new Misuse(`\`${value}\` is no origin, such as https://clinic.example without a path.`);
}

function timeZoneOf(values: Values): { timeZone?: string } {
  const timeZone = values.text('time-zone');
  if (timeZone === undefined) return {};
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return { timeZone };
  } catch {
    throw new Misuse(`\`${timeZone}\` is no time zone, such as America/New_York.`);
  }
}

function explain(error: unknown): never {
  const { code } = error as { code?: string };
  if (code === 'EADDRINUSE') {
    throw new Misuse('Another program has this port. Stop it, or choose one with `--port`.');
  }
  if (code === 'EACCES') throw new Misuse('This port needs more rights. Choose one above 1023.');
  throw error;
}

/** Waits for the one who stops it: a person with Ctrl+C, or the machine. */
function told(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
