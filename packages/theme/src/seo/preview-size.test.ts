import { expect, test } from 'vitest';
import { previewSize } from './preview-size.ts';

test.each([
  [1600, 900, { width: 1200, height: 630 }],
  [1000, 700, { width: 1000, height: 525 }],
  [2000, 315, { width: 600, height: 315 }],
  [300, 4000, undefined],
  [120, 80, undefined],
])('the preview of a picture of %i by %i is %j', (width, height, size) => {
  expect(previewSize({ width, height })).toEqual(size);
});
