import { timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { stateOf } from '../../core/feed/digest.ts';
import { encodeExport, type Feed } from '../../core/feed/export.ts';
import type { ServiceContext } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import { createDayOf, readHidden, readPublicComments } from '../store/public-comments.ts';
import { writeSetting } from '../store/settings.ts';

/** `GET /v1/export`: all that is public, with what was taken away, for builds that know the token. */
export async function exportFeed(
  c: Context,
  context: ServiceContext,
  token: string | undefined,
): Promise<Response> {
  if (token === undefined || !isToken(c.req.header('authorization'), token)) {
    c.header('WWW-Authenticate', 'Bearer');
    return refuse(c, 'unauthorized');
  }
  const now = context.now();
  const feed = await readFeed(context);
  // What a build was given is in the site it makes: moderators are told so.
  await writeSetting(context.db, 'exportedAt', now);
  const etag = `"${feed.cursor}"`;
  if (c.req.header('if-none-match') === etag || c.req.query('after') === feed.cursor) {
    return c.body(null, 304, { ETag: etag });
  }
  return c.body(encodeExport(feed), 200, { 'Content-Type': 'application/x-ndjson', ETag: etag });
}

/** The feed as text, for a program that has the database itself. */
export async function exportText(from: Pick<ServiceContext, 'db' | 'timeZone'>): Promise<string> {
  return encodeExport(await readFeed(from));
}

/** Everything a build has to know. Its cursor is a digest: the same for the same comments. */
export async function readFeed({
  db,
  timeZone,
}: Pick<ServiceContext, 'db' | 'timeZone'>): Promise<Feed> {
  const dayOf = createDayOf(timeZone);
  // One look at one moment: what is approved in between is in the next feed.
  return db.transaction().execute(async (transaction) => {
    const comments = await readPublicComments(transaction, { dayOf });
    const hidden = await readHidden(transaction, comments);
    const rows = await transaction
      .selectFrom('tombstone')
      .selectAll()
      .where('was_public', '=', 1)
      .orderBy('erased_at')
      .execute();
    const tombstones = rows.map(({ public_id, post, erased_at }) => ({
      id: public_id,
      post,
      erased: dayOf(erased_at),
    }));
    const state = stateOf(comments);
    const cursor = `${tombstones.length}-${hidden.length}-${state.state.slice(-32)}`;
    return { cursor, after: null, comments, tombstones, hidden, ...state };
  });
}

function isToken(header = '', token: string): boolean {
  const [given, expected] = [Buffer.from(header), Buffer.from(`Bearer ${token}`)];
  return given.length === expected.length && timingSafeEqual(given, expected);
}
