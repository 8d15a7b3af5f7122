import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepByStep } from './step-by-step.ts';

test('finds the same as one thing after the other, in the same order', () => {
  const property = fc.property(fc.array(fc.nat({ max: 4 }), { maxLength: 40 }), (all) => {
    const steps = [
      (one: number, half: number) => Array<string>(one).fill(`${one} a ${half}`),
      (one: number) => (one % 2 ? [`${one} b`] : []),
    ];
    const oneByOne = all.flatMap((one) => steps.flatMap((step) => step(one, one / 2)));
    expect(stepByStep(all, { prepare: (one) => one / 2, steps })).toEqual(oneByOne);
  });
  fc.assert(property);
});

test('takes several things through one step before the next, and prepares no more than these', () => {
  const done: string[] = [];
  const note = (letter: string) => (one: number) => {
    done.push(`${letter}${one}`);
    return [];
  };
  const numbers = Array.from({ length: 9 }, (_, number) => number);
  stepByStep(numbers, { prepare: note('p'), steps: [note('a'), note('b')] });
  const some = (letter: string) => numbers.slice(0, 8).map((one) => `${letter}${one}`);
  expect(done).toEqual([...some('p'), ...some('a'), ...some('b'), 'p8', 'a8', 'b8']);
});
