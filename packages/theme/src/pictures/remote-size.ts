import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { z } from 'zod';

/** What has to be known of a picture before its page can be laid out. */
export interface PictureSize {
  width: number;
  height: number;
  /** `png`, `jpg`, `svg` and so on. */
  format: string;
}

export interface SizeOptions {
  /** The folder of the sizes that are known. */
  folder: URL;
  /** Asks the other host. */
  infer: (address: string) => Promise<PictureSize>;
  now: Date;
}

const kept = z.object({
  address: z.string(),
  width: z.number().positive(),
  height: z.number().positive(),
  format: z.string(),
});

const asked = new Map<string, Promise<PictureSize>>();

/**
 * The size of a picture on another host: asked for once, and kept in a file named by its address. Two that ask at the same
 * time get one answer; a failure, which is what `infer` throws, is not kept.
 */
export function remoteSize(address: string, options: SizeOptions): Promise<PictureSize> {
  const key = `${options.folder.href} ${address}`;
  const known = asked.get(key);
  if (known) return known;
  const size = readOrAsk(address, options);
  asked.set(key, size);
  size.catch(() => asked.delete(key));
  return size;
}

async function readOrAsk(address: string, { folder, infer, now }: SizeOptions) {
  const file = fileOf(address, folder);
  const known = await readKept(file, address);
  if (known) {
    // Pruning goes by the day it was last used. A folder that cannot be written to is no reason to stop.
    await utimes(file, now, now).catch(() => {});
    return known;
  }
  const { width, height, format } = await inTime(infer(address));
  const size = { width, height, format };
  await keep(file, { address, ...size }).catch(() => {});
  return size;
}

const patience = 30_000;

/** A host that never answers would hold up the build for ever. */
async function inTime<Value>(answer: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The host does not answer.')), patience);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/** A file somebody damaged holds nothing: the size is asked for again. */
async function readKept(file: URL, address: string): Promise<PictureSize | undefined> {
  try {
    const read = kept.parse(JSON.parse(await readFile(file, 'utf8')));
    const { width, height, format } = read;
    return read.address === address ? { width, height, format } : undefined;
  } catch {
    return undefined;
  }
}

/** Written beside and moved, so that a build that is stopped leaves no half of a file. */
async function keep(file: URL, size: z.input<typeof kept>): Promise<void> {
  await mkdir(new URL('.', file), { recursive: true });
  const beside = new URL(`${file.href}.${randomUUID()}`);
  await writeFile(beside, `${JSON.stringify(size)}\n`);
  await rename(beside, file);
}

/** Removes the sizes that nobody has asked for in so many days. */
export async function pruneSizes(
  folder: URL,
  { now, days }: { now: Date; days: number },
): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const oldest = now.getTime() - days * 86_400_000;
  for (const name of names) {
    const file = new URL(encodeURIComponent(name), folder);
    const { mtimeMs } = await stat(file);
    if (mtimeMs < oldest) await rm(file, { force: true });
  }
}

function fileOf(address: string, folder: URL): URL {
  return new URL(`${createHash('sha256').update(address).digest('hex')}.json`, folder);
}
