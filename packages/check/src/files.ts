import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { message } from './message.ts';
import type { VFileMessage } from '@hearten/markdown/report';

/** One text file of a site. */
export interface TextFile {
  url: URL;
  /** From the site's root, with `/`: what messages show. */
  path: string;
  /** The path inside its folder, with `/`. */
  name: string;
  text: string;
}

/** Files of a folder, at any depth, by their endings; those that are not text are told, not read. */
export async function readFolder(
  folder: URL,
  root: URL,
  endings: readonly string[],
): Promise<{ files: TextFile[]; messages: VFileMessage[] }> {
  if (!existsSync(folder)) return { files: [], messages: [] };
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const urls = found
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => pathToFileURL(path.join(entry.parentPath, entry.name)))
    .toSorted((a, b) => a.href.localeCompare(b.href));
  const read = await Promise.all(urls.map((url) => readText(url, root, folder)));
  return {
    files: read.filter((one): one is TextFile => 'text' in one),
    messages: read.filter((one): one is VFileMessage => !('text' in one)),
  };
}

/** A file's text, or what keeps it from being read. */
export async function readText(
  url: URL,
  root: URL,
  folder = root,
): Promise<TextFile | VFileMessage> {
  const shown = relative(url, root);
  const bytes = await readFile(url);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { url, path: shown, name: relative(url, folder), text };
  } catch {
    const line = bytes.subarray(0, firstBadByte(bytes)).toString('latin1').split('\n').length;
    return message({
      path: shown,
      place: { line, column: 1 },
      ruleId: 'not-utf-8',
      reason:
        'This file is not UTF-8 text, so letters in it would come out wrong. Save it again as UTF-8.',
    });
  }
}

function firstBadByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let end = 1; end <= bytes.length; end += 1) {
    try {
      decoder.decode(bytes.subarray(end - 1, end), { stream: true });
    } catch {
      return end - 1;
    }
  }
  return bytes.length;
}

function relative(url: URL, base: URL): string {
  const file = fileURLToPath(url).replaceAll('\\', '/');
  const folder = fileURLToPath(base).replaceAll('\\', '/').replace(/\/?$/, '/');
  return file.startsWith(folder) ? file.slice(folder.length) : file;
}
