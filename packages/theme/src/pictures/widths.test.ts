import { expect, test } from 'vitest';
import { widthsFor } from './widths.ts';

const wanted = [480, 800, 1400, 2400];

test.each<[own: number, widths: number[]]>([
  [120, [120]],
  [500, [500]],
  [600, [480, 600]],
  [1000, [480, 800, 1000]],
  [1600, [480, 800, 1600]],
  [2400, [480, 800, 1400, 2400]],
  [5000, [480, 800, 1400, 2400]],
])('of a picture %i px wide makes %j', (own, widths) => {
  expect(widthsFor(own, wanted)).toEqual(widths);
});
