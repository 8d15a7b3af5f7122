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
  /** The number of the newest; 0 for none. Numbers grow as comments come, whatever a clock says. */
  newest: number;
  /** The number of the newest that may be from somebody in a crisis. */
  newestCrisis: number;
}

/** What moderators were told last: when, and of which comments. */
export interface Noticed {
  /** 0 for never. */
  at: number;
  /** The number of the newest comment then. */
  newest: number;
  /** The number of the newest entry of the audit trail then. */
  event: number;
}

/** How often moderators get mail: soon after a comment, or once a day. */
export type Rhythm = 'soon' | 'daily';

export type NoticeKind = 'waiting' | 'digest' | 'late' | 'expired';

const minute = 60_000;
const hour = 60 * minute;
/** From this age on a comment that waits is late. */
export const lateAfter = 48 * hour;
const between = { crisis: 2 * minute, soon: 15 * minute, day: 24 * hour };

/**
 * Which notice is due, if any. `expired` comments were rejected unread since the last one. What may
 * be from somebody in a crisis is told soon whatever the rhythm; a queue that stands still, once a day.
 */
export function noticeDue(
  facts: QueueFacts,
  state: { rhythm: Rhythm; last: Noticed; expired: number; now: number },
): NoticeKind | undefined {
  const { rhythm, last, expired, now } = state;
  const { waiting, oldestAt, newest, newestCrisis } = facts;
  const since = now - last.at;
  if (expired > 0 && since >= between.soon) return 'expired';
  if (waiting === 0 || oldestAt === null) return undefined;
  if (newestCrisis > last.newest && since >= between.crisis) return 'waiting';
  if (newest > last.newest && rhythm === 'soon' && since >= between.soon) return 'waiting';
  if (since < between.day) return undefined;
  if (now - oldestAt > lateAfter) return 'late';
  return rhythm === 'daily' ? 'digest' : undefined;
}

/** What a mail is made of. */
export interface NoticeOf {
  facts: QueueFacts;
  expired: number;
  queueUrl: string;
  now: number;
  lang: Lang;
}

/** The mail of a notice: how many wait, since when, and where to read them. */
export function noticeMail(kind: NoticeKind, notice: NoticeOf): Mail {
  const { facts, expired, queueUrl, now, lang } = notice;
  const texts = noticeTexts[lang];
  const { waiting, crisis, oldestAt } = facts;
  const lines = [
    ...(expired > 0 ? [texts.expired(expired)] : []),
    texts.waiting(waiting),
    ...(crisis > 0 ? [texts.crisis(crisis)] : []),
    ...(oldestAt === null ? [] : [ageOf(now - oldestAt, texts)]),
  ];
  const subjects: Record<NoticeKind, string> = {
    waiting: texts.subject(waiting),
    digest: texts.subject(waiting),
    late: texts.lateSubject(waiting),
    expired: texts.expiredSubject(expired),
  };
  const subject = subjects[kind];
  return { subject, text: `${lines.join('\n')}\n\n${queueUrl}\n\n${texts.why}\n`, lang };
}

function ageOf(age: number, texts: NoticeTexts): string {
  const hours = Math.floor(age / hour);
  return hours < 48 ? texts.oldestHours(hours) : texts.oldestDays(Math.floor(hours / 24));
}
