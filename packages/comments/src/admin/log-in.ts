import type { Kysely } from 'kysely';
import type { Database, ModeratorRow } from '../service/database/schema.ts';
import { accountName, findAccount } from './accounts.ts';
import type { LoginLimits } from './login-limits.ts';
import { verifyPassword } from './password.ts';
import { openSession } from './sessions.ts';
import { matchTotp } from './totp.ts';

/** What was typed, and from where: a key made from the address, never the address. */
export interface LoginForm {
  name: string;
  password: string;
  /** Of the second factor; empty for an account without one. */
  code: string;
  addressKey: string;
}

/** A token, or why not: wrong without saying what was wrong, or how many seconds to wait. */
export type Login = { token: string } | { wrong: true } | { wait: number };

// Somebody without an account waits as long as somebody with a wrong password: no name can be tried out.
const nobody = `$scrypt$ln=15,r=8,p=3$${'A'.repeat(22)}$${'A'.repeat(43)}`;

/** Checks name, password and code, within the limits. */
export async function logIn(
  db: Kysely<Database>,
  form: LoginForm,
  { limits, now }: { limits: LoginLimits; now: number },
): Promise<Login> {
  const attempt = { addressKey: form.addressKey, account: accountName(form.name) };
  const wait = await limits.take(attempt);
  if (wait > 0) return { wait };
  const account = await findAccount(db, form.name);
  const isRight = await verifyPassword(form.password, account?.password ?? nobody);
  if (!account || !isRight || account.disabled_at !== null) return { wrong: true };
  if (!(await isCodeRight(db, account, form.code, now))) return { wrong: true };
  await limits.forget(attempt);
  return { token: await openSession(db, account.id, now) };
}

async function isCodeRight(
  db: Kysely<Database>,
  { id, totp, totp_step }: ModeratorRow,
  code: string,
  now: number,
): Promise<boolean> {
  if (totp === null) return true;
  const step = matchTotp(totp, code, { now, lastStep: totp_step ?? 0 });
  if (step === undefined) return false;
  // Of two logins with one code at the same time only one writes its step.
  const { numUpdatedRows } = await db
    .updateTable('moderator')
    .set({ totp_step: step })
    .where('id', '=', id)
    .where((where) => where.or([where('totp_step', 'is', null), where('totp_step', '<', step)]))
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
