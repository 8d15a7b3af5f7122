import { expect, test } from 'vitest';
import { calendarDay, day, isPublished } from './index.ts';

const timeZone = 'America/Los_Angeles';

test.each([
  ['2026-10-12', '2026-10-12T00:00:00.000Z'],
  ['2026-10-12T18:30:00-07:00', '2026-10-13T01:30:00.000Z'],
  ['2026-10-12T18:30:00', '2026-10-12T18:30:00.000Z'],
  ['Jul 08 2022', '2022-07-08T00:00:00.000Z'],
])('reads %s the same on every machine', (text, expected) => {
  expect(day.parse(text).toISOString()).toBe(expected);
});

test.each(['soon', '2026-13-01', 12, null])('refuses %j', (value) => {
  expect(() => day.parse(value)).toThrow(/date such as 2026-10-12/);
});

test.each([
  // 23:30 on the 11th in Los Angeles is already the 12th at UTC.
  ['2026-10-12', '2026-10-12T06:30:00Z', false],
  ['2026-10-12', '2026-10-12T07:00:00Z', true],
  ['2026-10-12T09:00:00Z', '2026-10-12T08:59:00Z', false],
])('a post of %s is out at %s: %s', (pubDate, now, expected) => {
  expect(isPublished(day.parse(pubDate), { now: new Date(now), timeZone })).toBe(expected);
});

test('keeps a whole day as it was written, and moves a moment to the clinic’s place', () => {
  expect(calendarDay(day.parse('2026-10-12'), timeZone)).toBe('2026-10-12');
  expect(calendarDay(new Date('2026-10-12T03:00:00Z'), timeZone)).toBe('2026-10-11');
});
