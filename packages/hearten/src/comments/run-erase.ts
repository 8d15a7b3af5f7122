import { Misuse } from '../check/misuse.ts';
import type { Outcome } from '../outcome.ts';
import { openThere } from './open-there.ts';
import type { CommentsCall } from './run-comments.ts';

/** `hearten comments erase`: for somebody who asks for it and has no link any more. */
export async function runErase(call: CommentsCall): Promise<Outcome> {
  const { comments, words, folder, context } = call;
  const [id, ...others] = words;
  if (id === undefined || others.length > 0) {
    throw new Misuse('Say which comment, by its id: `hearten comments erase c_…`.');
  }
  const database = await openThere(call);
  try {
    const isErased = await comments.eraseByPublicId(database, {
      id,
      folder,
      now: context.now.getTime(),
    });
    if (!isErased) {
      return {
        code: 1,
        stdout: '',
        stderr: `hearten: There is no comment ${id}, or it is erased.\n`,
      };
    }
  } finally {
    await database.close();
  }
  const stdout = `Erased: ${id}. The site is built without it by the service; backups lose it as they run out.\n`;
  return { code: 0, stdout, stderr: '' };
}
