import { readFile } from 'node:fs/promises';
import { type CommentSource, sourceError } from './source.ts';

/** A file of the site with a list of accepted comments, `./src/content/comments.json`. */
export function json(path: string): CommentSource {
  return {
    name: path,
    read: async ({ root }) => {
      const file = new URL(path, root);
      const comments = listIn(await textOf(file, path), path);
      return { comments, files: [file] };
    },
  };
}

/** The text of a file of the site. */
export async function textOf(file: URL, path: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const error = sourceError(
      `${path}: this file with comments cannot be read.`,
      'Put it there, or take it out of `source` in comments({ … }).',
    );
    throw Object.assign(error, { cause });
  }
}

function listIn(text: string, path: string): Record<string, unknown>[] {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (cause) {
    throw sourceError(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  if (Array.isArray(list) && list.every(isRecord)) return list;
  throw sourceError(`${path}: expected a list of comments, [{ "id": "c1", "post": … }].`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
