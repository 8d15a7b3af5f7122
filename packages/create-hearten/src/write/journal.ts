import { existsSync, mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes files and remembers how to take them back: what was made is removed, what was changed gets its former bytes. Nothing
 * else is touched, so a file somebody put there meanwhile stays, and its folder too.
 */
export class Journal {
  readonly #undo: (() => void)[] = [];

  /** A new file, with the folders it needs. Throws where there is one already. */
  create(folder: string, path: string, content: string | Uint8Array): void {
    const file = join(folder, path);
    this.#makeFolder(dirname(file));
    writeFileSync(file, content, { flag: 'wx' });
    this.#undo.push(() => rmSync(file, { force: true }));
  }

  /** Another content for a file that is there. */
  change(file: string, content: string): void {
    const former = readFileSync(file);
    this.#undo.push(() => writeFileSync(file, former));
    writeFileSync(file, content);
  }

  /** Takes everything back, the last first. */
  undo(): void {
    for (const step of this.#undo.toReversed()) {
      try {
        step();
      } catch {
        // Not empty, or not ours to remove any more: it stays.
      }
    }
    this.#undo.length = 0;
  }

  #makeFolder(folder: string): void {
    if (existsSync(folder)) return;
    this.#makeFolder(dirname(folder));
    mkdirSync(folder);
    this.#undo.push(() => rmdirSync(folder));
  }
}
