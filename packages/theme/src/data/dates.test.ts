import { expect, test } from 'vitest';
import { momentOf } from './dates.ts';

test.each([
  ['2026-10-12', 'America/Los_Angeles', '2026-10-12T07:00:00.000Z'],
  ['2026-12-12', 'America/Los_Angeles', '2026-12-12T08:00:00.000Z'],
  ['2026-10-12', 'Asia/Kolkata', '2026-10-11T18:30:00.000Z'],
  ['2026-10-12', 'UTC', '2026-10-12T00:00:00.000Z'],
  ['2026-10-12T09:00:00.001Z', 'America/Los_Angeles', '2026-10-12T09:00:00.001Z'],
])('%s begins in %s at %s', (date, timeZone, moment) => {
  expect(momentOf(new Date(date), timeZone).toISOString()).toBe(moment);
});
