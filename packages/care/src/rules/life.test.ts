import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Testimonial } from '../testimonial.ts';
import { today } from './fixtures/table.ts';
import { testimonialOf } from './fixtures/testimonials.ts';
import { whyWithheld } from './testimonial.ts';

// What may happen to somebody's words, and a second reading of the law beside the code: what is allowed is kept as plain facts.
interface Facts {
  signedOn: string;
  lastDay: string;
  isTakenBack: boolean;
  uses: readonly ('website' | 'og' | 'ads' | 'photo')[];
}

const days = ['2025-01-02', '2026-10-11', '2026-10-12', '2026-10-13', '2099-01-02'] as const;
const day = fc.constantFrom(...days);
const uses = fc.uniqueArray(fc.constantFrom('website', 'og', 'ads', 'photo'), { minLength: 1 });

/** A step of a life: given, narrowed or widened, running out, taken back, renewed. */
const step: fc.Arbitrary<(facts: Facts) => Facts> = fc.oneof(
  fc.tuple(day, day, uses).map(([signedOn, lastDay, given]) => () => ({
    signedOn,
    lastDay,
    uses: given,
    isTakenBack: false,
  })),
  uses.map((given) => (facts: Facts) => ({ ...facts, uses: given })),
  day.map((lastDay) => (facts: Facts) => ({ ...facts, lastDay })),
  fc.constant((facts: Facts) => ({ ...facts, isTakenBack: true })),
);

const begun: Facts = {
  signedOn: '2026-01-02',
  lastDay: '2099-01-02',
  uses: ['website'],
  isTakenBack: false,
};

function recordOf({ signedOn, lastDay, isTakenBack, uses: scope }: Facts): Testimonial {
  return testimonialOf({
    consent: {
      signedOn,
      expiresOn: lastDay,
      scope,
      ...(isTakenBack && { revokedOn: '2026-10-12' }),
    },
  });
}

test('at every step of its life a testimonial is shown just when its consent says so', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let facts = begun;
      for (const act of [(same: Facts) => same, ...steps]) {
        facts = act(facts);
        const isAllowed =
          !facts.isTakenBack &&
          facts.uses.includes('website') &&
          facts.signedOn <= today &&
          today <= facts.lastDay;
        expect(whyWithheld(recordOf(facts), today) === undefined, JSON.stringify(facts)).toBe(
          isAllowed,
        );
      }
    }),
    { numRuns: 500 },
  );
});

test('words whose record breaks a rule are shown nowhere, while writing too', () => {
  expect(whyWithheld(testimonialOf({ photo: true }), today)).toBe(
    'its record breaks the rule `photo-without-scope`',
  );
});
