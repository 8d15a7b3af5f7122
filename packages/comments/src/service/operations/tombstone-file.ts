import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Database, TombstoneRow } from '../database/schema.ts';

/** The name of the file beside the database. */
export const tombstonesName = 'tombstones.ndjson';

const line = z.object({
  public_id: z.string(),
  post: z.string(),
  erased_at: z.number(),
  cause: z.string(),
  was_public: z.union([z.literal(0), z.literal(1)]),
});

/** What was ever erased, beside the backups: a backup that is put back is told of it again. It holds no words. */
export function readTombstoneFile(file: string): TombstoneRow[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').map(parse);
  const known = lines.filter((one) => one !== undefined);
  return [...new Map(known.map((one) => [one.public_id, one])).values()];
}

// A line that was cut off by a power cut is in the outbox still, and comes again.
function parse(text: string): TombstoneRow | undefined {
  try {
    return line.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Writes what is new to the end of the file, and on the disk. */
export function appendTombstones(file: string, tombstones: readonly TombstoneRow[]): void {
  const known = new Set(readTombstoneFile(file).map(({ public_id }) => public_id));
  const fresh = tombstones.filter(({ public_id }) => !known.has(public_id));
  if (fresh.length === 0) return;
  const handle = openSync(file, 'a', 0o600);
  try {
    // A line that was cut off would swallow the next one.
    writeSync(handle, fresh.map((one) => `\n${JSON.stringify(one)}\n`).join(''));
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes the file know all that the database knows: done at each start, should the file have been lost. */
export async function syncTombstones(db: Kysely<Database>, file: string): Promise<void> {
  appendTombstones(file, await db.selectFrom('tombstone').selectAll().execute());
}
