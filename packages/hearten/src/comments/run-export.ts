import type { Outcome } from '../outcome.ts';
import { openThere } from './open-there.ts';
import type { CommentsCall } from './run-comments.ts';

/** `hearten comments export`: all that is public, as builds are told it. */
export async function runExport(call: CommentsCall): Promise<Outcome> {
  const { comments, values } = call;
  const { db, close } = await openThere(call);
  const timeZone = values.text('time-zone') ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  try {
    return { code: 0, stdout: await comments.exportText({ db, timeZone }), stderr: '' };
  } finally {
    await close();
  }
}
