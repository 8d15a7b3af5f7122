import { expect, test } from 'vitest';
import { daysIn } from './day.ts';

test.each([
  ['en', '2026-10-20', 'October 20, 2026', '2026-10-20'],
  ['en', '2026-10-24T03:12:00Z', 'October 23, 2026', '2026-10-23'],
  ['es', '2026-10-24T03:12:00Z', '23 de octubre de 2026', '2026-10-23'],
])('says in %s the day of %s at the clinic, without its time', (lang, date, text, machine) => {
  expect(daysIn(lang, 'America/Los_Angeles')(new Date(date))).toEqual({ text, date: machine });
});
