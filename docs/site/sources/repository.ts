// The one file here that reads.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the pages are made from. */
export interface Repository {
  /** The text of a file, by its path from the root. */
  read: (path: string) => string;
  /** The files of a pattern, in order. */
  find: (pattern: string) => string[];
  has: (path: string) => boolean;
}

/** The repository in a folder. */
export function repositoryIn(root: string): Repository {
  return {
    read: (path) => readFileSync(join(root, path), 'utf8'),
    has: (path) => existsSync(join(root, path)),
    find: (pattern) =>
      globSync(pattern, { cwd: root, exclude: (name) => String(name) === 'node_modules' })
        .map((path) => path.replaceAll('\\', '/'))
        .toSorted(),
  };
}
