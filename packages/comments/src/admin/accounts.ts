import type { Kysely } from 'kysely';
import type { Database, ModeratorRow } from '../service/database/schema.ts';
import { type Cost, hashPassword } from './password.ts';

/** A moderator as lists show them; without what opens the door. */
export interface Account {
  name: string;
  role: string;
  hasTotp: boolean;
  isDisabled: boolean;
}

/** The name as it is kept: logging in does not hang on a capital letter. */
export function accountName(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase();
}

/** Whether somebody can be called so: short, of one word, to be typed on any keyboard. */
export function isAccountName(name: string): boolean {
  return /^[a-z0-9][a-z0-9._-]{1,39}$/.test(name);
}

/** A moderator to be. */
export interface NewAccount {
  name: string;
  /** What they are, as staff replies show it: “Admissions coordinator”. */
  role: string;
  password: string;
  /** How costly the hash is; less only in tests. */
  cost?: Cost;
  now: number;
}

/** Adds a moderator. False when there is one of this name. */
export async function addAccount(
  db: Kysely<Database>,
  { name, role, password, cost, now }: NewAccount,
): Promise<boolean> {
  const row = {
    name: accountName(name),
    role,
    password: await hashPassword(password, cost),
    totp: null,
    totp_step: null,
    disabled_at: null,
    created_at: now,
  };
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto('moderator')
    .values(row)
    .onConflict((conflict) => conflict.column('name').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows > 0n;
}

/** All moderators, by name. */
export async function listAccounts(db: Kysely<Database>): Promise<Account[]> {
  const rows = await db.selectFrom('moderator').selectAll().orderBy('name').execute();
  return rows.map(({ name, role, totp, disabled_at }) => ({
    name,
    role,
    hasTotp: totp !== null,
    isDisabled: disabled_at !== null,
  }));
}

export function findAccount(db: Kysely<Database>, name: string): Promise<ModeratorRow | undefined> {
  return db
    .selectFrom('moderator')
    .selectAll()
    .where('name', '=', accountName(name))
    .executeTakeFirst();
}

/** Closes an account and what it has open. Its name stays in the audit trail. */
export function disableAccount(db: Kysely<Database>, name: string, now: number): Promise<boolean> {
  return changeAccount(db, name, { disabled_at: now });
}

/** Gives an account a new password, opens it again, and ends what it has open. */
export async function resetPassword(
  db: Kysely<Database>,
  name: string,
  password: string,
): Promise<boolean> {
  return changeAccount(db, name, { password: await hashPassword(password), disabled_at: null });
}

/** Sets the secret of the second factor; null takes it away. */
export function setTotp(
  db: Kysely<Database>,
  name: string,
  secret: string | null,
): Promise<boolean> {
  return changeAccount(db, name, { totp: secret, totp_step: null });
}

/** False when nobody has this name. A changed key leaves no door open: all sessions end. */
function changeAccount(
  db: Kysely<Database>,
  name: string,
  changes: Partial<Pick<ModeratorRow, 'password' | 'totp' | 'totp_step' | 'disabled_at'>>,
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const row = await transaction
      .updateTable('moderator')
      .set(changes)
      .where('name', '=', accountName(name))
      .returning('id')
      .executeTakeFirst();
    if (!row) return false;
    await transaction.deleteFrom('session').where('moderator_id', '=', row.id).execute();
    return true;
  });
}
