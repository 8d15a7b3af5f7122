import { expect, test } from 'vitest';
import { waitingLine, whyWaiting } from './waiting.ts';

const at = { now: new Date('2026-10-12T06:30:00Z'), timeZone: 'America/Los_Angeles' };
const post = (day: string, draft = false) => ({ draft, pubDate: new Date(day) });

test.each([
  ['2026-10-11', false, undefined],
  // In Los Angeles it is still the evening of the 11th.
  ['2026-10-12', false, 'future'],
  ['2026-10-12T06:30:00.001Z', false, 'future'],
  ['2026-10-12T06:29:00.001Z', false, undefined],
  ['2026-10-11', true, 'draft'],
  ['2026-12-11', true, 'draft'],
])('an article of %s with draft %s waits: %s', (day, draft, reason) => {
  expect(whyWaiting(post(day, draft), at)).toBe(reason);
});

test.each([
  [[post('2026-10-11')], undefined],
  [[post('2026-10-11', true)], 'Not in this build: 1 draft.'],
  [[post('2026-10-12')], 'Not in this build: 1 article until 2026-10-12 in America/Los_Angeles.'],
  [
    [post('2026-12-01'), post('2026-10-12'), post('2026-10-01', true), post('2026-10-01', true)],
    'Not in this build: 2 drafts, 2 articles until 2026-10-12 (the first) to 2026-12-01 (the last) in America/Los_Angeles.',
  ],
])('says in one line what waits, and until when', (posts, line) => {
  expect(waitingLine(posts, at)).toBe(line);
});
