import { isWholeDay } from '@hearten/care';

/** A date for readers, in the language of the page and the clinic's time zone. */
export function formatDay(
  date: Date,
  { lang, timeZone }: { lang: string; timeZone: string },
): string {
  return format(date, lang, { dateStyle: 'long', timeZone: zoneOf(date, timeZone) });
}

/** Month and year, for a day that is only planned. */
export function formatMonth(
  date: Date,
  { lang, timeZone }: { lang: string; timeZone: string },
): string {
  return format(date, lang, { month: 'long', year: 'numeric', timeZone: zoneOf(date, timeZone) });
}

/** The machine's form for `<time datetime>`. */
export function machineDate(date: Date): string {
  return isWholeDay(date) ? date.toISOString().slice(0, 10) : date.toISOString();
}

/** The moment a date begins: of a whole day, midnight at the clinic’s place. */
export function momentOf(date: Date, timeZone: string): Date {
  if (!isWholeDay(date)) return date;
  // Swedish writes dates as ISO does.
  const there = format(date, 'sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  const ahead = Date.parse(`${there.replace(' ', 'T')}Z`) - date.getTime();
  return new Date(date.getTime() - ahead);
}

// A whole day is kept as midnight UTC; at the clinic's place that moment can be the evening before.
function zoneOf(date: Date, timeZone: string): string {
  return isWholeDay(date) ? 'UTC' : timeZone;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(date: Date, lang: string, options: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify([lang, options]);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(lang, options);
  formats.set(key, known);
  return known.format(date);
}
