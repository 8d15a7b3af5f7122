import { calendarDay } from '@hearten/care';
import { getClinic } from './clinic.ts';
import { now } from './now.ts';

/** The clinic's calendar day: `2026-10-12`. */
export async function today(): Promise<string> {
  const { timeZone } = await getClinic();
  // At midnight UTC to the millisecond, a moment looks like a whole day; a day's grace is no harm there.
  return calendarDay(now(), timeZone);
}
