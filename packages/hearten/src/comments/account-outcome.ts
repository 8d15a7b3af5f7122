import type { Outcome } from '../outcome.ts';
import type { AccountCall } from './account-call.ts';

/** Records in the audit trail what was done with an account, or with a rule. */
export async function note(
  { comments, db, context }: AccountCall,
  action: string,
  reason: string,
): Promise<void> {
  const now = context.now.getTime();
  await comments.recordEvent(db, { action, actor: 'command', now, reason });
}

/** Done, with a sentence. */
export function fine(sentence: string): Outcome {
  return { code: 0, stdout: `${sentence}\n`, stderr: '' };
}

/** Not done, with the reason. */
export function failed(reason: string): Outcome {
  return { code: 1, stdout: '', stderr: `hearten: ${reason}\n` };
}

/** Nobody has the name. */
export function unknown(name: string): Outcome {
  return failed(`There is no account ${name}. See: hearten comments account list`);
}
