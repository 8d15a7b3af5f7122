import { mkdir, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

interface Rewrite {
  /** The text as it was read, without a byte order mark. */
  before: string;
  /** The text to stand there. */
  text: string;
}

/**
 * Puts a new text in a file's place, whole or not at all: written beside it, then renamed. The byte order mark, Windows line
 * ends and the mode stay. Gives what stood in the way, if anything did.
 */
export async function rewriteFile(
  file: string,
  { before, text }: Rewrite,
): Promise<string | undefined> {
  try {
    // A link stays a link.
    const real = await realpath(file);
    const now = await readFile(real, 'utf8');
    const mark = now.startsWith('\uFEFF') ? '\uFEFF' : '';
    if (now.slice(mark.length) !== before) return 'it was changed meanwhile; nothing was written.';
    await replace(real, mark + withLineEnds(text, before));
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Writes a file that is not there yet, and the folders above it, whole or not at all. Gives what stood in the way. */
export async function createFile(file: string, text: string): Promise<string | undefined> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await place(file, text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function replace(real: string, text: string): Promise<void> {
  const { mode } = await stat(real);
  await place(real, text, mode);
}

async function place(real: string, text: string, mode?: number): Promise<void> {
  const beside = path.join(path.dirname(real), `.${path.basename(real)}.${process.pid}.tmp`);
  try {
    const handle = await open(beside, 'wx', mode);
    try {
      // The mask of the process may have taken some of the mode away.
      if (mode !== undefined) await handle.chmod(mode);
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, real);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** The line ends of `like`, if they are all Windows'. */
function withLineEnds(text: string, like: string): string {
  const isWindows = like.includes('\r\n') && !/[^\r]\n|^\n/.test(like);
  return isWindows ? text.replaceAll(/\r?\n/g, '\r\n') : text;
}
