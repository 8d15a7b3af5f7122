import type { Lang } from '../../core/lang.ts';
import { queueFacts } from '../admin/queue.ts';
import type { ServiceContext } from '../context.ts';
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
    const lastAt = (await readSetting(transaction, 'noticedAt')) ?? 0;
    const facts = await queueFacts(transaction);
    const kind = noticeDue(facts, { rhythm, lastAt, now: now() });
    if (!kind) return;
    await transaction
      .insertInto('outbox')
      .values({
        kind: 'mail',
        payload: JSON.stringify({ kind }),
        is_urgent: 0,
        not_before: now(),
        created_at: now(),
        done_at: null,
      })
      .execute();
    await writeSetting(transaction, 'noticedAt', now());
  });
}

/**
 * Sends what was kept. It says what is so now: of several that could not go out one is enough, and none
 * when nothing waits any more.
 */
export async function sendNotices(context: ServiceContext, options: NoticeOptions): Promise<void> {
  const { db, now, log } = context;
  const rows = await db
    .selectFrom('outbox')
    .selectAll()
    .where('done_at', 'is', null)
    .where('kind', '=', 'mail')
    .orderBy('id')
    .execute();
  const last = rows.at(-1);
  // One that failed before decides for all: a server that is down is not asked for each.
  if (!last || rows.some(({ not_before }) => not_before > now())) return;
  const ids = rows.map(({ id }) => id);
  const attempts = Math.max(...rows.map((row) => row.attempts)) + 1;
  try {
    await sendNotice(context, (JSON.parse(last.payload) as { kind: NoticeKind }).kind, options);
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

async function sendNotice(
  { db, now }: ServiceContext,
  kind: NoticeKind,
  { mailer, queueUrl, lang }: NoticeOptions,
): Promise<void> {
  const facts = await queueFacts(db);
  if (facts.waiting === 0) return;
  await mailer.send(noticeMail(kind, { facts, queueUrl, now: now(), lang }));
}
