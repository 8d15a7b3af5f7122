import path from 'node:path';
import SqliteFile from 'better-sqlite3';
import { codeOf, DatabaseRefusal } from './open.ts';

/** The file whose lock says that a service runs here. */
export const lockName = 'service.lock';

/**
 * Takes a folder for one service; answers what gives it back. Two would each do all jobs, count their own limits and not know of each
 * other's pauses. The lock is the system's: it ends with the process, however that ends. Commands do not ask for it.
 */
export function holdFolder(folder: string): () => void {
  const lock = new SqliteFile(path.join(folder, lockName), { timeout: 0 });
  try {
    lock.exec('begin exclusive');
  } catch (cause) {
    lock.close();
    if (!codeOf(cause).startsWith('SQLITE_BUSY')) throw cause;
    throw new DatabaseRefusal(
      `A comments service already runs with the folder ${folder}. This one was not started. Stop the other first, or give this one a folder of its own with \`--data\`.`,
      { cause },
    );
  }
  return () => void lock.close();
}
