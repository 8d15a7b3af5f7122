import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastAtMost } from './last-at-most.ts';

test('the last number that is not above a value is found', () => {
  const numbers = fc.array(fc.nat(50)).map((all) => all.toSorted((a, b) => a - b));
  const property = fc.property(numbers, fc.integer({ min: -1, max: 51 }), (all, value) => {
    expect(lastAtMost(all, value)).toBe(all.findLastIndex((one) => one <= value));
  });
  fc.assert(property);
});
