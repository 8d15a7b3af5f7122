import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noticeDue, noticeMail, type QueueFacts } from './notice.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const now = 1_800_000_000_000;

function waiting(age: number, crisis = 0): QueueFacts {
  return { waiting: 3, crisis, oldestAt: now - age, newestAt: now - age };
}

test.each([
  ['soon after a comment', waiting(1), 'soon', 16 * minute, 'waiting'],
  ['not twice in a quarter of an hour', waiting(1), 'soon', 14 * minute, undefined],
  ['not again for the same comments', waiting(20 * minute), 'soon', 16 * minute, undefined],
  ['a crisis sooner', waiting(1, 1), 'soon', 3 * minute, 'waiting'],
  ['a crisis soon in a daily rhythm too', waiting(1, 1), 'daily', 3 * minute, 'waiting'],
  ['once a day', waiting(20 * hour), 'daily', day, 'digest'],
  ['not twice a day', waiting(2 * hour), 'daily', 23 * hour, undefined],
  ['when a comment is late, in every rhythm', waiting(49 * hour), 'soon', day, 'late'],
  ['late ones not every hour', waiting(49 * hour), 'soon', hour, undefined],
] as const)('mail goes out %s', (_, facts, rhythm, since, kind) => {
  expect(noticeDue(facts, { rhythm, lastAt: now - since, now })).toBe(kind);
});

test('nothing goes out for an empty queue', () => {
  const facts = { waiting: 0, crisis: 0, oldestAt: null, newestAt: null };
  expect(noticeDue(facts, { rhythm: 'daily', lastAt: 0, now })).toBe(undefined);
});

test('a mail says how many wait, since when, and where', () => {
  const facts = waiting(50 * hour, 1);
  const queueUrl = 'https://clinic.example/_comments/admin';
  expect(noticeMail('late', { facts, queueUrl, now, lang: 'en' })).toEqual({
    subject: '3 comments wait, some too long',
    text: `3 comments wait to be read.
1 of them may be from somebody in a crisis. Please read it first.
The oldest has waited 2 days.

https://clinic.example/_comments/admin

For the privacy of those who write, this mail has neither their words nor their names.
`,
    lang: 'en',
  });
  expect(noticeMail('waiting', { facts, queueUrl, now, lang: 'es' }).subject).toBe(
    'Esperan 3 comentarios',
  );
});

test('a subject is one line of plain letters, whatever the queue holds', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.nat(9 * day), (count, crisis, age) => {
      const facts = { ...waiting(age, crisis), waiting: count };
      for (const lang of ['en', 'es'] as const) {
        const { subject } = noticeMail('waiting', { facts, queueUrl: 'x', now, lang });
        expect(subject).toMatch(/^[\p{L}\d ,]+$/u);
      }
    }),
  );
});
