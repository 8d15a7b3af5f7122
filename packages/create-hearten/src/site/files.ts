import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Files by their path in a site, with `/`. Text where it is text, so that it can be changed. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** What new sites are made of, as it was packed. */
export interface Template {
  example: Files;
  skeleton: Files;
}

/** Reads what was packed, from the folder `dist/template`. */
export function readTemplate(folder: string): Template {
  return {
    example: readFiles(join(folder, 'example')),
    skeleton: readFiles(join(folder, 'skeleton')),
  };
}

function readFiles(folder: string): Files {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [
      file.slice(folder.length + 1).replaceAll(sep, '/'),
      /\.(?:png|jpg)$/.test(file) ? readFileSync(file) : readFileSync(file, 'utf8'),
    ]),
  );
}

/** The text of a file that has to be there. */
export function textOf(files: Files, path: string): string {
  const content = files.get(path);
  if (typeof content !== 'string') throw new Error(`The template has no text ${path}.`);
  return content;
}
