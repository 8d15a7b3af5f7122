import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OgMessage } from './message.ts';

/** A drawn card as it is kept: what was said of it is said again. */
export interface Kept {
  data: Buffer;
  messages: Omit<OgMessage, 'file'>[];
}

/** The end of a key whose card holds words of somebody. */
export const personal = '-personal';

const ending = '.card';
const day = 86_400_000;
/** How long a card nobody asked for is kept: branches and previews of a site share a cache. */
const patience = 30 * day;

/** Cards in a folder by their key. */
export function openCache(folder: URL) {
  const path = fileURLToPath(folder);
  const fileOf = (key: string) => join(path, `${key}${ending}`);

  return {
    /** The card with a key; none where there is no file, or one that is not whole. */
    async read(key: string): Promise<Kept | undefined> {
      try {
        return parse(await readFile(fileOf(key)));
      } catch {
        return undefined;
      }
    },

    /** Keeps a card. The file appears whole or not at all, also where two builds run at once. */
    async write(key: string, kept: Kept): Promise<void> {
      const draft = join(path, `${key}.${process.pid}.tmp`);
      try {
        await mkdir(path, { recursive: true });
        await writeFile(draft, format(kept));
        await rename(draft, fileOf(key));
      } catch (error) {
        await rm(draft, { force: true }).catch(() => {});
        throw error;
      }
    },

    /**
     * Removes what was in no build for 30 days; `used` are the keys of this one. Words of somebody go with the first build
     * that does not show them: they may have been taken back.
     */
    async prune(used: ReadonlySet<string>, now: Date): Promise<number> {
      let removed = 0;
      for (const file of await filesIn(path)) {
        const { mtimeMs } = await stat(join(path, file)).catch(() => ({ mtimeMs: now.getTime() }));
        const age = now.getTime() - mtimeMs;
        const isUsed = file.endsWith(ending) && used.has(file.slice(0, -ending.length));
        if (isUsed && age > day) await utimes(join(path, file), now, now).catch(() => {});
        if (isUsed || age < patienceWith(file)) continue;
        await rm(join(path, file), { force: true });
        removed += 1;
      }
      return removed;
    },

    /** Removes all cards. */
    async clear(): Promise<number> {
      const files = await filesIn(path);
      for (const file of files) await rm(join(path, file), { force: true });
      return files.filter((file) => file.endsWith(ending)).length;
    },
  };
}

function patienceWith(file: string): number {
  if (file.endsWith('.tmp')) return day;
  return file.includes(personal) ? 0 : patience;
}

export type Cache = ReturnType<typeof openCache>;

// Nothing but our own files: the folder may be given by hand.
async function filesIn(path: string): Promise<string[]> {
  const files = await readdir(path).catch(() => []);
  return files.filter((file) => /^[0-9a-f]{64}(?:-personal)?\.(?:card|\d+\.tmp)$/.test(file));
}

/** A line of facts, then the bytes of the picture. */
function format({ data, messages }: Kept): Buffer {
  const facts = { length: data.length, sha256: sha256(data), messages };
  return Buffer.concat([Buffer.from(`${JSON.stringify(facts)}\n`), data]);
}

function parse(file: Buffer): Kept | undefined {
  const end = file.indexOf('\n');
  const facts = JSON.parse(file.subarray(0, end).toString('utf8')) as {
    length: number;
    sha256: string;
    messages: Kept['messages'];
  };
  const data = file.subarray(end + 1);
  const isWhole = data.length === facts.length && sha256(data) === facts.sha256;
  return isWhole ? { data, messages: facts.messages } : undefined;
}

export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
