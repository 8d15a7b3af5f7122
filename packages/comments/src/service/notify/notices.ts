import type { Kysely } from 'kysely';
import type { Lang } from '../../core/lang.ts';
import { queueFacts } from '../../admin/queue.ts';
import type { ServiceContext } from '../context.ts';
import type { Database } from '../database/schema.ts';
import type { Job } from '../operations/jobs.ts';
import { backoff } from '../operations/rebuild-due.ts';
import { readSetting, writeSetting } from '../store/settings.ts';
import { MailError, type Mailer } from './mailer.ts';
import { type NoticeKind, noticeDue, noticeMail, type Rhythm } from './notice.ts';

/** Who is told that comments wait, how often and in which language. */
export interface NoticeOptions {
  mailer: Mailer;
  rhythm: Rhythm;
  /** Where moderators read what waits: the whole address. */
  queueUrl: string;
  lang: Lang;
  /** 0 to 1. @default Math.random */
  random?: () => number;
}

const half = 30_000;

/** Tells moderators by mail that comments wait. What is to be sent is kept until the server took it. */
export function noticeJob(context: ServiceContext, options: NoticeOptions): Job {
  return {
    name: 'mail',
    every: half,
    async run() {
      await askForNotice(context, options);
      await sendNotices(context, options);
    },
  };
}

/** Keeps a notice to be sent, when one is due, and that it is not due again. */
export function askForNotice(
  { db, now }: ServiceContext,
  { rhythm }: Pick<NoticeOptions, 'rhythm'>,
): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    const last = (await readSetting(transaction, 'noticed')) ?? { at: 0, newest: 0, event: 0 };
    const facts = await queueFacts(transaction);
    const { expired, event } = await expiredSince(transaction, last.event);
    const kind = noticeDue(facts, { rhythm, last, expired, now: now() });
    if (!kind) return;
    await transaction
      .insertInto('outbox')
      .values({
        kind: 'mail',
        payload: JSON.stringify({ kind, expired }),
        is_urgent: 0,
        not_before: now(),
        created_at: now(),
        done_at: null,
      })
      .execute();
    const newest = Math.max(last.newest, facts.newest);
    await writeSetting(transaction, 'noticed', { at: now(), newest, event });
  });
}

/** How many comments were rejected by the time limit since an entry of the audit trail, and the newest entry. */
async function expiredSince(db: Kysely<Database>, event: number) {
  const since = db.selectFrom('event').where('id', '>', event);
  const { expired } = await since
    .where('actor', '=', 'retention')
    .where('action', '=', 'reject')
    .select(({ fn }) => fn.countAll<number>().as('expired'))
    .executeTakeFirstOrThrow();
  const { newest } = await since
    .select(({ fn }) => fn.max('id').as('newest'))
    .executeTakeFirstOrThrow();
  return { expired: Number(expired), event: newest ?? event };
}

/**
 * Sends what was kept. It says what is so now: of several that could not go out one is enough, and none
 * when nothing waits any more.
 */
export async function sendNotices(context: ServiceContext, options: NoticeOptions): Promise<void> {
  const { db, now, log } = context;
  const rows = await context.waiting('mail');
  // One that failed before decides for all: a server that is down is not asked for each.
  if (rows.length === 0 || rows.some(({ not_before }) => not_before > now())) return;
  const ids = rows.map(({ id }) => id);
  const attempts = Math.max(...rows.map((row) => row.attempts)) + 1;
  try {
    await sendNotice(
      context,
      rows.map(({ payload }) => JSON.parse(payload) as Kept),
      options,
    );
    await db.updateTable('outbox').set({ done_at: now() }).where('id', 'in', ids).execute();
  } catch (error) {
    if (!(error instanceof MailError)) throw error;
    const wait = backoff(attempts, (options.random ?? Math.random)());
    const changes = { attempts, not_before: now() + wait };
    await db.updateTable('outbox').set(changes).where('id', 'in', ids).execute();
    // A `MailError` is made of codes, so that its words may be logged.
    log.error({ attempts, wait, reason: error.message }, 'a notice could not be sent');
  }
}

/** What is kept of a notice until it is sent. */
interface Kept {
  kind: NoticeKind;
  expired: number;
}

async function sendNotice(
  { db, now }: ServiceContext,
  kept: readonly Kept[],
  { mailer, queueUrl, lang }: NoticeOptions,
): Promise<void> {
  const facts = await queueFacts(db);
  const expired = kept.reduce((sum, one) => sum + one.expired, 0);
  if (facts.waiting === 0 && expired === 0) return;
  const kind = expired > 0 ? 'expired' : (kept.at(-1)?.kind ?? 'waiting');
  await mailer.send(noticeMail(kind, { facts, expired, queueUrl, now: now(), lang }));
}
