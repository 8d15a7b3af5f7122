import path from 'node:path';
import { Misuse } from '../check/misuse.ts';
import type { Outcome } from '../outcome.ts';
import type { CommentsCall } from './run-comments.ts';

/** `hearten comments restore`: checks a backup, and puts it in the place of the comments. */
export async function runRestore(call: CommentsCall): Promise<Outcome> {
  const { comments, folder, values, words, context } = call;
  const [backup, ...others] = words;
  if (backup === undefined || others.length > 0) {
    throw new Misuse(
      'Say which backup, such as `hearten comments restore comments-data/backups/…`.',
    );
  }
  const verifyOnly = values.has('verify');
  const file = path.resolve(context.cwd, backup);
  const options = { folder, now: context.now.getTime(), verifyOnly };
  const { comments: count, erasedAgain, before } = await comments.restore(file, options);
  const lines = [
    `${backup} is whole: ${count} ${count === 1 ? 'comment' : 'comments'}, ${erasedAgain} of its comments erased again.`,
    verifyOnly ? 'Nothing was changed.' : `It stands in ${folder} now.`,
    ...(verifyOnly
      ? []
      : [
          'Accounts and decisions are those of that day: look at `account list`, and at what is public.',
        ]),
    ...(before ? [`What stood there before was kept: ${before}`] : []),
  ];
  return { code: 0, stdout: `${lines.join('\n')}\n`, stderr: '' };
}
