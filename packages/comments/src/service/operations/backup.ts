import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import type { OpenDatabase } from '../database/open.ts';

/** How many backups are kept. */
export interface BackupOptions {
  /** @default 24 */
  hourly?: number;
  /** @default 30 */
  daily?: number;
}

const kinds = {
  hourly: {
    name: (time: string) => `hourly-${time.slice(0, 13).replace('T', '-')}.sqlite`,
    kept: 24,
  },
  daily: { name: (time: string) => `daily-${time.slice(0, 10)}.sqlite`, kept: 30 },
} as const;

/** Copies the database while it is in use, once an hour and once a day, and removes what is too old; answers the new files. */
export async function backUp(
  { sqlite }: OpenDatabase,
  { folder, now, keep = {} }: { folder: string; now: number; keep?: BackupOptions },
): Promise<string[]> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const time = new Date(now).toISOString();
  const written: string[] = [];
  for (const kind of ['hourly', 'daily'] as const) {
    const { name, kept } = kinds[kind];
    const file = path.join(folder, name(time));
    if (!existsSync(file)) {
      await copyTo(sqlite, file);
      written.push(file);
    }
    removeOld(folder, kind, keep[kind] ?? kept);
  }
  return written;
}

/** A copy of the database as it is at one moment, whole or not there. */
export async function copyTo(sqlite: OpenDatabase['sqlite'], file: string): Promise<void> {
  const unfinished = `${file}.unfinished`;
  rmSync(unfinished, { force: true });
  // Made before anything is in it: a copy has the rights of what it is a copy of.
  closeSync(openSync(unfinished, 'wx', 0o600));
  await sqlite.backup(unfinished);
  const handle = openSync(unfinished, 'r+');
  fsyncSync(handle);
  closeSync(handle);
  renameSync(unfinished, file);
}

/** The names tell the time: the oldest come first. */
function removeOld(folder: string, kind: 'hourly' | 'daily', kept: number): void {
  const names = readdirSync(folder).filter(
    (name) => name.startsWith(kind) && name.endsWith('.sqlite'),
  );
  for (const name of names.sort().slice(0, -kept)) rmSync(path.join(folder, name));
}

/** The backups of a folder, the newest first. */
export function listBackups(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) =>
    /^(?:hourly|daily)-[\d-]+\.sqlite$/.test(name),
  );
  // A daily one is made with the first hour of its day.
  const timeOf = (name: string) => name.replace(/^daily-(.{10})/, '$1-00').replace('hourly-', '');
  const keyOf = (name: string) => `${timeOf(name)} ${name}`;
  const sorted = names.toSorted((a, b) => (keyOf(a) < keyOf(b) ? 1 : -1));
  return sorted.map((name) => path.join(folder, name));
}
