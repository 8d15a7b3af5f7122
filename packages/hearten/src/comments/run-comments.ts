import path from 'node:path';
import { Misuse } from '../check/misuse.ts';
import type { Outcome } from '../outcome.ts';
import { runAccount } from './account.ts';
import { readAction, readOptions, type Values } from './arguments.ts';
import { runBackup } from './run-backup.ts';
import { runErase } from './run-erase.ts';
import { runExport } from './run-export.ts';
import { runImport } from './run-import.ts';
import { runRestore } from './run-restore.ts';
import { runServe } from './run-serve.ts';

/** The door of @hearten/comments, which a site that keeps no comments does not have. */
export type CommentsPackage = typeof import('@hearten/comments/service');

/** Where and when a command runs. */
export interface CommentsContext {
  cwd: string;
  now: Date;
}

/** What each action gets. */
export interface CommentsCall {
  comments: CommentsPackage;
  values: Values;
  words: string[];
  /** The folder of the comments, absolute. */
  folder: string;
  context: CommentsContext;
}

/** `hearten comments`. Throws a `Misuse`. */
export async function runComments(
  args: readonly string[],
  context: CommentsContext,
): Promise<Outcome> {
  const [word, ...rest] = args;
  const action = readAction(word);
  const comments = await importComments();
  const { values, words } = readOptions(action, rest);
  const folder = path.resolve(context.cwd, values.text('data') ?? 'comments-data');
  const call = { comments, values, words, folder, context };
  try {
    return await actions[action](call);
  } catch (error) {
    if (!(error instanceof comments.DatabaseRefusal)) throw error;
    return { code: 1, stdout: '', stderr: `hearten: ${error.message}\n` };
  }
}

const actions = {
  serve: runServe,
  account: (call: CommentsCall) => runAccount(call),
  backup: runBackup,
  restore: runRestore,
  import: runImport,
  export: runExport,
  erase: runErase,
};

async function importComments(): Promise<CommentsPackage> {
  try {
    const { loadService } = await import('@hearten/comments/load');
    return await loadService();
  } catch (cause) {
    throw new Misuse(
      'The package `@hearten/comments` keeps comments and is not installed: npm install @hearten/comments',
      { cause },
    );
  }
}
