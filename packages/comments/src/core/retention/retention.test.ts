import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { states } from '../comment.ts';
import { dueFor, type KeptRow } from './retention.ts';

const day = 86_400_000;
const start = Date.UTC(2028, 1, 29, 12);
const row: KeptRow = {
  state: 'pending',
  createdAt: start,
  decidedAt: null,
  hasContact: false,
  hasOriginal: false,
};
const decided = { ...row, decidedAt: start };

describe('what is due', () => {
  test.each([
    ['spam', { ...decided, state: 'spam' }, 14, ['erase']],
    ['a rejected comment', { ...decided, state: 'rejected' }, 30, ['erase']],
    ['a comment nobody decided on', row, 60, ['reject']],
    ['an original', { ...decided, state: 'approved', hasOriginal: true }, 30, ['drop-original']],
    ['an address', { ...decided, state: 'approved', hasContact: true }, 0, ['drop-contact']],
    [
      'an address with a rejected comment',
      { ...decided, state: 'rejected', hasContact: true },
      0,
      ['drop-contact'],
    ],
  ] as const)('for %s comes on its day and not before', (_, subject, days, due) => {
    const at = start + days * day;
    expect(dueFor(subject, at)).toEqual(due);
    expect(dueFor(subject, at - 1)).toEqual([]);
  });

  test('is nothing for a public comment', () => {
    expect(dueFor({ ...decided, state: 'approved' }, start + 4_000 * day)).toEqual([]);
  });

  test('of an address is nothing while its comment waits', () => {
    expect(dueFor({ ...row, hasContact: true }, start + 59 * day)).toEqual([]);
  });

  test('test 12: is nothing when the clock goes back, and is never taken back when it goes on', () => {
    const rows = fc.record({
      state: fc.constantFrom(...states),
      createdAt: fc.constant(start),
      decidedAt: fc.option(fc.integer({ min: start, max: start + 90 * day })),
      hasContact: fc.boolean(),
      hasOriginal: fc.boolean(),
    });
    fc.assert(
      fc.property(rows, fc.nat(4_000 * day), fc.nat(4_000 * day), (subject, later, more) => {
        expect(dueFor(subject, start - 1 - later)).toEqual([]);
        const then = dueFor(subject, start + later + more);
        expect(then).toEqual(expect.arrayContaining(dueFor(subject, start + later)));
      }),
    );
  });
});
