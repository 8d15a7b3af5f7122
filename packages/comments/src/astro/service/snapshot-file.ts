import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { printSnapshot, readSnapshot, type Snapshot } from '../../core/feed/snapshot.ts';

/** The comments a build last had from a service, in the folder where Astro keeps what it made. */
export interface SnapshotFile {
  /** What it has; null where there is none, or none that can be read. */
  read(): Promise<Snapshot | null>;
  /** Replaces it as a whole, and removes those of other services. */
  write(snapshot: Snapshot): Promise<void>;
}

/** The snapshot of the service at an address. */
export function snapshotFile(folder: URL, address: string): SnapshotFile {
  const hash = createHash('sha256').update(address).digest('hex').slice(0, 12);
  const name = `snapshot-${hash}.json`;
  const file = new URL(name, folder);
  return {
    read: async () => {
      const text = await readFile(file, 'utf8').catch(() => '');
      return readSnapshot(text);
    },
    write: async (snapshot) => {
      await mkdir(folder, { recursive: true });
      const next = new URL(`${name}.${process.pid}.next`, folder);
      await writeFile(next, printSnapshot(snapshot));
      await rename(next, file);
      await forget(folder, (other) => other !== name);
    },
  };
}

/** Removes all snapshots: what nobody asks a service about may have been erased there. */
export async function forgetSnapshots(folder: URL): Promise<void> {
  await forget(folder, () => true);
}

async function forget(folder: URL, isMeant: (name: string) => boolean): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const old = names.filter((name) => name.startsWith('snapshot-') && isMeant(name));
  await Promise.all(old.map((name) => rm(new URL(name, folder), { force: true })));
}
