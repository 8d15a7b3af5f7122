import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type NoticeKind, noticeDue, noticeMail, type QueueFacts } from './notice.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const now = 1_800_000_000_000;

function waiting(age: number, { newest = 9, newestCrisis = 0 } = {}): QueueFacts {
  const crisis = newestCrisis > 0 ? 1 : 0;
  return { waiting: 3, crisis, oldestAt: now - age, newest, newestCrisis };
}

test.each([
  ['soon after a comment', waiting(1), 'soon', 16 * minute, 'waiting'],
  ['not twice in a quarter of an hour', waiting(1), 'soon', 14 * minute, undefined],
  ['not again for the same comments', waiting(1, { newest: 5 }), 'soon', 16 * minute, undefined],
  ['a crisis sooner', waiting(1, { newestCrisis: 9 }), 'soon', 3 * minute, 'waiting'],
  [
    'a crisis soon in a daily rhythm too',
    waiting(1, { newestCrisis: 9 }),
    'daily',
    3 * minute,
    'waiting',
  ],
  [
    'a crisis that was told not again',
    waiting(1, { newestCrisis: 5 }),
    'daily',
    3 * minute,
    undefined,
  ],
  ['once a day', waiting(20 * hour), 'daily', day, 'digest'],
  ['not twice a day', waiting(2 * hour), 'daily', 23 * hour, undefined],
  [
    'when a comment is late, in every rhythm',
    waiting(49 * hour, { newest: 5 }),
    'soon',
    day,
    'late',
  ],
  ['late ones not every hour', waiting(49 * hour, { newest: 5 }), 'soon', hour, undefined],
] as const)('mail goes out %s', (_, facts, rhythm, since, kind) => {
  const last = { at: now - since, newest: 5, event: 0 };
  expect(noticeDue(facts, { rhythm, last, expired: 0, now })).toBe(kind);
});

test('nothing goes out for an empty queue, but what was rejected unread', () => {
  const facts = { waiting: 0, crisis: 0, oldestAt: null, newest: 0, newestCrisis: 0 };
  const state = { rhythm: 'daily', last: { at: 0, newest: 0, event: 0 }, now } as const;
  expect(noticeDue(facts, { ...state, expired: 0 })).toBe(undefined);
  expect(noticeDue(facts, { ...state, expired: 2 })).toBe('expired');
});

test('a mail says how many wait, since when, and where', () => {
  const facts = waiting(50 * hour, { newestCrisis: 9 });
  const queueUrl = 'https://clinic.example/_comments/admin';
  expect(noticeMail('late', { facts, expired: 0, queueUrl, now, lang: 'en' })).toEqual({
    subject: '3 comments wait, some too long',
    text: `3 comments wait to be read.
1 of them may be from somebody in a crisis. Please read it first.
The oldest has waited 2 days.

https://clinic.example/_comments/admin

For the privacy of those who write, this mail has neither their words nor their names.
`,
    lang: 'en',
  });
  expect(noticeMail('waiting', { facts, expired: 0, queueUrl, now, lang: 'es' }).subject).toBe(
    'Esperan 3 comentarios',
  );
});

const kinds = fc.constantFrom<NoticeKind[]>('waiting', 'digest', 'late', 'expired');

test('a subject is one line of plain letters, whatever the queue holds', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.nat(9 * day), kinds, (count, crisis, age, kind) => {
      const facts = { ...waiting(age), crisis, waiting: count };
      for (const lang of ['en', 'es'] as const) {
        const { subject } = noticeMail(kind, { facts, expired: crisis, queueUrl: 'x', now, lang });
        expect(subject).toMatch(/^[\p{L}\d ,]+$/u);
      }
    }),
  );
});
