import type { AskPassword } from './account-password.ts';
import type { openThere } from './open-there.ts';
import type { CommentsCall } from './run-comments.ts';

/** What an action of `hearten comments account` works with. */
export interface AccountCall extends CommentsCall {
  db: Awaited<ReturnType<typeof openThere>>['db'];
  ask: AskPassword;
}
