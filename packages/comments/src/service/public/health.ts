import type { Context } from 'hono';
import type { ServiceContext } from '../context.ts';

/** `GET /healthz`: the process answers. */
export function health(c: Context): Response {
  return c.text('ok\n');
}

/** `GET /readyz`: it can take a comment now: the file is at its place and can be written. */
export function ready(c: Context, { database }: ServiceContext): Response {
  return isWritable(database) ? c.text('ready\n') : c.text('not ready\n', 503);
}

function isWritable({ isInPlace, sqlite }: ServiceContext['database']): boolean {
  if (!isInPlace()) return false;
  // Kysely may be in the middle of a transaction of this connection: then it can be written.
  if (sqlite.inTransaction) return true;
  try {
    sqlite.exec('begin immediate; rollback');
    return true;
  } catch {
    return false;
  }
}
