import { expect, test } from 'vitest';
import { reviewFacts } from './review-facts.ts';

const at = { today: '2026-10-12', timeZone: 'America/New_York' };
const post = (reviewedBy?: string, last?: string, next?: string) => ({
  data: {
    reviewedBy,
    lastReviewed: last ? new Date(last) : undefined,
    nextReview: next ? new Date(next) : undefined,
  },
});

test.each([
  ['no articles', [], { checked: 0, months: undefined, late: 0 }],
  ['articles nobody checked', [post()], { checked: 0, months: undefined, late: 0 }],
  [
    'a check a year',
    [post('ana', '2026-10-10', '2027-10-10'), post('ana', '2026-10-10', '2027-04-10'), post()],
    { checked: 2, months: 12, late: 0 },
  ],
  ['a begun month', [post('ana', '2026-01-10', '2026-12-11')], { checked: 1, months: 12, late: 0 }],
  ['a few days', [post('ana', '2026-10-10', '2026-10-20')], { checked: 1, months: 1, late: 0 }],
  [
    'checks that are due today and were due yesterday',
    [post('ana', '2025-10-12', '2026-10-12'), post('ana', '2025-10-11', '2026-10-11')],
    { checked: 2, months: 12, late: 1 },
  ],
])('says of %s how they are checked', (_what, posts, facts) => {
  expect(reviewFacts(posts, at)).toEqual(facts);
});
