import type { Kysely } from 'kysely';
import { safeError } from '../http/log-requests.ts';
import type { ServiceContext } from '../context.ts';
import type { Database, OutboxRow, TombstoneRow } from '../database/schema.ts';
import { prepare } from '../store/prepare.ts';
import { writeSetting } from '../store/settings.ts';
import type { Hook } from './hook.ts';
import { backoff, type Debounce, rebuildDueAt } from './rebuild-due.ts';
import { scrub } from './scrub.ts';
import { appendTombstones } from './tombstone-file.ts';

// Everything is done at least once: it is crossed off afterwards.

/** Reads what is still to be done of a kind, in the order it came. Worded once: it is asked each second, also when nobody is there. */
export function outboxReader(
  db: Kysely<Database>,
): (kind: OutboxRow['kind']) => Promise<OutboxRow[]> {
  const ask = prepare((of: Pick<OutboxRow, 'kind'>) =>
    db
      .selectFrom('outbox')
      .selectAll()
      .where('done_at', 'is', null)
      .where('kind', '=', of.kind)
      .orderBy('id'),
  );
  return (kind) => ask(db, { kind });
}

/** Notes what was erased beside the database, for backups that are put back. */
export async function noteErasures(context: ServiceContext, tombstoneFile: string): Promise<void> {
  const now = context.now();
  const all = await context.waiting('tombstone');
  const erasures = all.filter(({ not_before }) => not_before <= now);
  if (erasures.length === 0) return;
  const tombstones = erasures.map(({ payload }) => JSON.parse(payload) as TombstoneRow);
  appendTombstones(tombstoneFile, tombstones);
  // What was erased is still in the log of the database until that is written back.
  if (scrub(context.database.sqlite)) return crossOff(context, erasures);
  // Not each second: waiting for somebody who reads holds everybody up.
  return postpone(context, erasures, { attempts: 0, notBefore: now + 60_000 });
}

export interface RebuildOptions {
  /** Told when the site is to be built; nobody is when left out. */
  hook: Hook | undefined;
  /** Ends a call that has begun. */
  signal: AbortSignal;
  debounce?: Debounce | undefined;
  /** 0 to 1. @default Math.random */
  random?: () => number;
}

/** Has the site built when that is due: one call for all that changed. */
export async function rebuild(context: ServiceContext, options: RebuildOptions): Promise<void> {
  const changes = await context.waiting('rebuild');
  const now = context.now();
  const { hook } = options;
  if (!isDue(changes, now, options.debounce)) return;
  if (!hook) return crossOff(context, changes);
  try {
    await hook.call(AbortSignal.any([options.signal, AbortSignal.timeout(hook.timeout)]));
    await crossOff(context, changes);
    await writeSetting(context.db, 'rebuild', { at: now, ok: true, attempts: 0 });
    context.log.info({ hook: hook.name, changes: changes.length }, 'the site is built');
  } catch (error) {
    const attempts = Math.max(...changes.map((change) => change.attempts)) + 1;
    const wait = backoff(attempts, (options.random ?? Math.random)());
    await postpone(context, changes, { attempts, notBefore: context.now() + wait });
    await writeSetting(context.db, 'rebuild', { at: now, ok: false, attempts });
    const facts = { hook: hook.name, attempts, wait, ...safeError(error) };
    context.log.error(facts, 'the site could not be built');
  }
}

function isDue(changes: readonly OutboxRow[], now: number, debounce?: Debounce): boolean {
  // One that failed before decides for all: a hook that is down is not called for each new change.
  if (changes.some(({ not_before }) => not_before > now)) return false;
  const due = rebuildDueAt(
    changes.map(({ created_at, is_urgent }) => ({
      createdAt: created_at,
      isUrgent: is_urgent === 1,
    })),
    debounce,
  );
  return due !== undefined && due <= now;
}

async function crossOff(context: ServiceContext, rows: readonly OutboxRow[]): Promise<void> {
  const ids = rows.map(({ id }) => id);
  await context.db
    .updateTable('outbox')
    .set({ done_at: context.now(), payload: '{}' })
    .where('id', 'in', ids)
    .execute();
}

async function postpone(
  context: ServiceContext,
  rows: readonly OutboxRow[],
  { attempts, notBefore }: { attempts: number; notBefore: number },
): Promise<void> {
  const ids = rows.map(({ id }) => id);
  await context.db
    .updateTable('outbox')
    .set({ attempts, not_before: notBefore })
    .where('id', 'in', ids)
    .execute();
}
