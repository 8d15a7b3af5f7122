import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

/** Where copies of comments are left besides the backups that follow each other. */
export interface CopyPlaces {
  /** The folder of the comments. */
  folder: string;
  /** Where backups are written. */
  backups: string;
}

const day = 86_400_000;

// What an upgrade or a restore put aside; what a restore that was interrupted has left.
const aside = /^(?:comments\.sqlite\.before-|\.restoring-)/;
// Backups somebody asked for; those whose writing was interrupted.
const extra = /^(?:asked-for-.*|.*\.unfinished)$/;

/**
 * Removes copies that nothing else would ever remove, when they are as old as a backup may be: readers are told that
 * what is erased leaves the last copy then. Answers what was removed.
 */
export function forgetCopies(
  { folder, backups }: CopyPlaces,
  { now, days }: { now: number; days: number },
): string[] {
  const own = path.join(folder, 'backups');
  const copies = [
    ...filesOf(folder, aside),
    ...[...new Set([own, backups])].flatMap((one) => filesOf(one, extra)),
  ];
  // When it came to its place: a file that was moved aside keeps the time of its last word.
  const old = copies.filter((file) => statSync(file).ctimeMs <= now - days * day);
  for (const file of old) rmSync(file, { recursive: true });
  return old;
}

function filesOf(folder: string, pattern: RegExp): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => pattern.test(name));
  return names.map((name) => path.join(folder, name));
}
