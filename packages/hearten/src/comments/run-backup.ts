import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Outcome } from '../outcome.ts';
import { openThere } from './open-there.ts';
import type { CommentsCall } from './run-comments.ts';

/** `hearten comments backup`: a copy of the comments, also while the service runs. */
export async function runBackup(call: CommentsCall): Promise<Outcome> {
  const { comments, folder, values, context } = call;
  const stamp = context.now.toISOString().slice(0, 19).replaceAll(':', '-');
  const backups = values.text('backups') ?? path.join(folder, 'backups');
  const out = values.text('out') ?? path.join(backups, `asked-for-${stamp}.sqlite`);
  const file = path.resolve(context.cwd, out);
  const { sqlite, close } = await openThere(call);
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    await comments.copyTo(sqlite, file);
  } finally {
    await close();
  }
  return { code: 0, stdout: `Written: ${path.relative(context.cwd, file)}\n`, stderr: '' };
}
