import { z } from 'zod';

/**
 * A date as people write it: `2026-10-12`, a full ISO time, or a date from YAML or Astro's own starter (`Jul 08 2022`).
 * Without a time it stands for the whole day, kept as midnight UTC; `isWholeDay` tells the two apart.
 */
export const day = z
  .union([z.date(), z.string()], { error: 'Expected a date such as 2026-10-12.' })
  .transform((value, context) => {
    const date = value instanceof Date ? value : readDate(value.trim());
    if (!Number.isNaN(date.getTime())) return date;
    context.issues.push({
      code: 'custom',
      message: 'Expected a date such as 2026-10-12.',
      input: value,
    });
    return z.NEVER;
  });

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;
const hasZone = /(?:z|gmt|utc|[+-]\d{2}:?\d{2})$/i;

function readDate(text: string): Date {
  const iso = isoDay.exec(text);
  if (!iso) return new Date(hasZone.test(text) ? text : withZone(text));
  const date = new Date(`${text}T00:00:00Z`);
  // `new Date` turns 30 February into 2 March: somebody's consent would end on a day nobody wrote.
  return date.getUTCDate() === Number(iso[3]) ? date : new Date(Number.NaN);
}

// Without a zone, `new Date` reads the text in the zone of the machine that builds: a post would move by a day.
function withZone(text: string): string {
  return /^\d{4}-\d{2}-\d{2}T/.test(text) ? `${text}Z` : `${text} UTC`;
}

/** Whether the date was written without a time of day. */
export function isWholeDay(date: Date): boolean {
  return date.getTime() % 86_400_000 === 0;
}

/** The calendar day of a date, `2026-10-12`: as written for whole days, else as it is at `timeZone`. */
export function calendarDay(date: Date, timeZone: string): string {
  if (isWholeDay(date)) return date.toISOString().slice(0, 10);
  return zonedDay(date, timeZone);
}

/**
 * Whether something dated `pubDate` is out at the moment `now`. A whole day begins at midnight of the clinic's time zone,
 * not at midnight UTC, so that an article never appears the evening before.
 */
export function isPublished(
  pubDate: Date,
  { now, timeZone }: { now: Date; timeZone: string },
): boolean {
  if (!isWholeDay(pubDate)) return pubDate.getTime() <= now.getTime();
  return pubDate.toISOString().slice(0, 10) <= zonedDay(now, timeZone);
}

/** The number of a date's UTC day, counted from 1970-01-01: to compare days without writing them out. */
export function dayNumber(date: Date): number {
  return Math.floor(date.getTime() / 86_400_000);
}

/** Days from one calendar day, `2026-10-12`, to another; below zero when it is before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function zonedDay(date: Date, timeZone: string): string {
  // Swedish writes dates as ISO does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(date);
}
