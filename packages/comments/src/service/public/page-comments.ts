import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import type { ServiceContext } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import { createDayOf, readPublicComments } from '../store/public-comments.ts';

/** A cache in front may keep an answer, and go on with an old one while it asks again or the service is down. */
const caching = 'public, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400';

interface Answered {
  body: string;
  etag: string;
}

/** `GET /v1/pages/{post}/comments`: what is public under an article. */
export function pageComments(context: ServiceContext): (c: Context) => Promise<Response> {
  const answerOf = remember(context);
  return async (c) => {
    const post = c.req.param('post') ?? '';
    if (!context.pages.find(post)) return refuse(c, 'not-found');
    const { body, etag } = await answerOf(post);
    const headers = { ETag: etag, 'Cache-Control': caching };
    if (c.req.header('if-none-match') === etag) return c.body(null, 304, headers);
    return c.body(body, 200, { ...headers, 'Content-Type': 'application/json; charset=utf-8' });
  };
}

const mostRemembered = 500;

/** Answers as long as nobody writes: any change, by this process or another, makes all of them new. */
function remember({ db, database, timeZone }: ServiceContext): (post: string) => Promise<Answered> {
  const dayOf = createDayOf(timeZone);
  const changes = database.sqlite.prepare('select total_changes()').pluck();
  const versionOf = () =>
    `${changes.get()} ${database.sqlite.pragma('data_version', { simple: true })}`;
  const answers = new Map<string, Answered>();
  let version = '';
  return async (post) => {
    const now = versionOf();
    if (now !== version || answers.size > mostRemembered) answers.clear();
    version = now;
    const known = answers.get(post);
    if (known) return known;
    const body = JSON.stringify(await readPublicComments(db, { dayOf, post }));
    const digest = createHash('sha256').update(body).digest('base64url').slice(0, 22);
    const answer = { body, etag: `"${digest}"` };
    if (versionOf() === version) answers.set(post, answer);
    return answer;
  };
}
