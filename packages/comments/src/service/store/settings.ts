import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { ClockSeen } from '../operations/clock-leap.ts';
import type { Noticed } from '../notify/notice.ts';
import { prepare } from './prepare.ts';

/** What the service remembers of itself. */
export interface Settings {
  /** True while no new comments are taken. */
  paused: boolean;
  /** The names of those who read each staff reply; null while the clinic does not answer. */
  reviewers: [string, string] | null;
  /** Whether a flagged comment needs the approval of two persons. */
  twoPersons: boolean;
  /** When a build last asked for the comments, in ms. */
  exportedAt: number;
  /** What moderators were last told by mail. */
  noticed: Noticed;
  /** How the last call of the deploy hook went. */
  rebuild: { at: number; ok: boolean; attempts: number } | null;
  /** How far the clock was when retention last ran. */
  clock: ClockSeen;
  /** Which key the e-mail addresses are encrypted with. */
  keyId: string;
}

/** The value of a setting, or undefined where it was never written. */
export async function readSetting<Name extends keyof Settings>(
  db: Kysely<Database>,
  name: Name,
): Promise<Settings[Name] | undefined> {
  const row = await db
    .selectFrom('setting')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirst();
  return row ? (JSON.parse(row.value) as Settings[Name]) : undefined;
}

/** Reads the one setting that every comment asks for, worded once. */
export function pausedReader(db: Kysely<Database>): () => Promise<boolean> {
  const ask = prepare(({ name }: { name: keyof Settings }) =>
    db.selectFrom('setting').select('value').where('name', '=', name),
  );
  return async () => (await ask(db, { name: 'paused' }))[0]?.value === 'true';
}

/** Keeps a setting of the service. */
export async function writeSetting<Name extends keyof Settings>(
  db: Kysely<Database>,
  name: Name,
  value: Settings[Name],
): Promise<void> {
  const row = { name, value: JSON.stringify(value) };
  await db
    .insertInto('setting')
    .values(row)
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: row.value }))
    .execute();
}
