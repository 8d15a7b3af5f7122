// The only file here that touches the file system: everything else is pure over what these functions read.
import { isUtf8 } from 'node:buffer';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { toMessage, type VFileMessage } from '@hearten/markdown/report';

/** One text file. */
export interface TextFile {
  url: URL;
  /** What messages show, with `/`: from the folder messages are shown from. */
  path: string;
  /** The path inside the folder it was found in, with `/`. */
  name: string;
  /** Its text, without a byte order mark. */
  text: string;
}

/** What could be read, and what is to be said of the rest. */
export interface FilesRead {
  files: TextFile[];
  messages: VFileMessage[];
}

export interface FolderOptions {
  /** The folder that paths in messages begin at. */
  shownFrom: URL;
  /** Which files: `['.md', '.mdx']`. */
  endings: readonly string[];
}

/** A folder's files at any depth, by their endings and in a stable order. A folder that is not there holds nothing. */
export async function readFolder(
  folder: URL,
  { shownFrom, endings }: FolderOptions,
): Promise<FilesRead> {
  const { files } = await walk(folder, { endings });
  return readFiles(files, { shownFrom, folder });
}

/** The texts of files; those that are not text are told. */
export async function readFiles(
  urls: readonly URL[],
  { shownFrom, folder = shownFrom }: { shownFrom: URL; folder?: URL },
): Promise<FilesRead> {
  // One after the other: for many small files that is twice as quick as to wait for each.
  const read = urls.map((url) => readText(url, { shownFrom, folder }));
  return {
    files: read.filter((one): one is TextFile => 'text' in one),
    messages: read.filter((one): one is VFileMessage => !('text' in one)),
  };
}

/** Whether something is at this place. */
export function hasFile(url: URL): boolean {
  return existsSync(url);
}

/** The names of the files in a folder; none where there is no folder. */
export function namesIn(folder: URL): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Which files of a folder are looked for, and where not. */
export interface WalkOptions {
  endings: readonly string[];
  /** Folders not to look into, by their name. @default none */
  isIgnored?: (name: string) => boolean;
  /** Folders to be told of and not looked into, by the names of what is in them. @default none */
  isApart?: (names: readonly string[]) => boolean;
}

/** What was found in a folder. */
export interface Walked {
  files: URL[];
  /** The folders `isApart` picked. */
  apart: URL[];
}

/**
 * The files below a folder, in a stable order: a folder's own before those further down. Links are followed, since Astro follows them; each linked folder once, so that
 * a circle of links ends.
 */
export async function walk(
  start: URL,
  { endings, isIgnored = () => false, isApart = () => false }: WalkOptions,
): Promise<Walked> {
  const found: Walked = { files: [], apart: [] };
  const seen = new Set<string>();
  const visit = async (folder: string): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    if (isApart(entries.map(({ name }) => name))) {
      found.apart.push(pathToFileURL(`${folder}/`));
      return;
    }
    const below: string[] = [];
    for (const entry of entries.toSorted(byName)) {
      // `._calm.md` of a Mac, `.#calm.md` of an editor: Astro passes them over too.
      if (entry.name.startsWith('.')) continue;
      const at = path.join(folder, entry.name);
      const kind = entry.isSymbolicLink() ? await stat(at).catch(() => undefined) : entry;
      if (kind?.isDirectory()) {
        if (!isIgnored(entry.name)) below.push(at);
      } else if (endings.some((ending) => entry.name.endsWith(ending))) {
        found.files.push(pathToFileURL(at));
      }
    }
    for (const at of below) if (await isNew(at, seen)) await visit(at);
  };
  const folder = fileURLToPath(start);
  if (existsSync(folder) && (await isNew(folder, seen))) await visit(folder);
  return found;
}

async function isNew(folder: string, seen: Set<string>): Promise<boolean> {
  const real = await realpath(folder);
  if (seen.has(real)) return false;
  seen.add(real);
  return true;
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}

interface ReadOptions {
  shownFrom: URL;
  folder?: URL;
}

/** A file's text, or what keeps it from being read. */
export function readText(
  url: URL,
  { shownFrom, folder = shownFrom }: ReadOptions,
): TextFile | VFileMessage {
  const shown = relative(url, shownFrom);
  let text: string;
  let bytes: Buffer | undefined;
  try {
    // Read as text at once, which is quicker; where it is none, this sign stands.
    text = readFileSync(url, 'utf8');
    if (text.includes('\uFFFD')) bytes = readFileSync(url);
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    const reason = `This file cannot be read (${code}). Check that it is there and that you may open it.`;
    return toMessage({ ruleId: 'unreadable-file', severity: 'error', reason }, shown);
  }
  if (bytes && !isUtf8(bytes)) {
    const reason =
      'This file is not UTF-8 text, so letters in it would come out wrong. Save it again as UTF-8.';
    const place = { line: firstOtherLine(bytes), column: 1 };
    return toMessage({ ruleId: 'not-utf-8', severity: 'error', reason, place }, shown);
  }
  return { url, path: shown, name: relative(url, folder), text: text.replace(/^\uFEFF/, '') };
}

/** The first line that is not UTF-8. No letter goes on over a line's end, so each can be looked at by itself. */
function firstOtherLine(bytes: Buffer): number {
  const lines = bytes.toString('latin1').split('\n');
  return lines.findIndex((line) => !isUtf8(Buffer.from(line, 'latin1'))) + 1;
}

function relative(url: URL, base: URL): string {
  // Nearly all are below it; to compare two paths part by part costs as much as to read a file.
  if (base.href.endsWith('/') && url.href.startsWith(base.href)) {
    return decodeURIComponent(url.href.slice(base.href.length));
  }
  return path.relative(fileURLToPath(base), fileURLToPath(url)).replaceAll('\\', '/');
}
