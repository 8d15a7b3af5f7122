import type { Lang } from '../../core/lang.ts';
import type { Mail } from './mailer.ts';
import { type NoticeTexts, noticeTexts } from './texts.ts';

/** All a notice knows of the queue: numbers and times. No text and no name can get into a mail. */
export interface QueueFacts {
  waiting: number;
  /** How many of them may be from somebody in a crisis. */
  crisis: number;
  /** When the one that waits longest came, in ms; null when none waits. */
  oldestAt: number | null;
  /** When the newest came. */
  newestAt: number | null;
}

/** How often moderators get mail: soon after a comment, or once a day. */
export type Rhythm = 'soon' | 'daily';

export type NoticeKind = 'waiting' | 'digest' | 'late';

const minute = 60_000;
const hour = 60 * minute;
/** From this age on a comment that waits is late. */
export const lateAfter = 48 * hour;
const between = { crisis: 2 * minute, soon: 15 * minute, day: 24 * hour };

/**
 * Which notice is due, if any. `lastAt` is when the last one went out, 0 for never. One that may be
 * from somebody in a crisis is told soon whatever the rhythm; a queue that stands still, once a day.
 */
export function noticeDue(
  facts: QueueFacts,
  { rhythm, lastAt, now }: { rhythm: Rhythm; lastAt: number; now: number },
): NoticeKind | undefined {
  const { waiting, crisis, oldestAt, newestAt } = facts;
  if (waiting === 0 || oldestAt === null || newestAt === null) return undefined;
  const since = now - lastAt;
  const isNew = newestAt > lastAt;
  if (isNew && crisis > 0 && since >= between.crisis) return 'waiting';
  if (isNew && rhythm === 'soon' && since >= between.soon) return 'waiting';
  if (since < between.day) return undefined;
  if (now - oldestAt > lateAfter) return 'late';
  return rhythm === 'daily' ? 'digest' : undefined;
}

/** The mail of a notice: how many wait, since when, and where to read them. */
export function noticeMail(
  kind: NoticeKind,
  { facts, queueUrl, now, lang }: { facts: QueueFacts; queueUrl: string; now: number; lang: Lang },
): Mail {
  const texts = noticeTexts[lang];
  const { waiting, crisis, oldestAt } = facts;
  const lines = [
    texts.waiting(waiting),
    ...(crisis > 0 ? [texts.crisis(crisis)] : []),
    ...(oldestAt === null ? [] : [ageOf(now - oldestAt, texts)]),
  ];
  const subject = kind === 'late' ? texts.lateSubject(waiting) : texts.subject(waiting);
  return { subject, text: `${lines.join('\n')}\n\n${queueUrl}\n\n${texts.why}\n`, lang };
}

function ageOf(age: number, texts: NoticeTexts): string {
  const hours = Math.floor(age / hour);
  return hours < 48 ? texts.oldestHours(hours) : texts.oldestDays(Math.floor(hours / 24));
}
