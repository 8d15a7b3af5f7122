import { expect, test } from 'vitest';
import { usedStyles } from './used-styles.ts';

const styles = { 'benefit-list': 'a', figure: 'b', testimonial: 'c', 'testimonial-list': 'd' };

test.each([
  ['<section class="hearten-benefit-list">', ['a']],
  ['<section class="hearten-benefit-list hearten-benefit-list--ticks">', ['a']],
  ['<p class="own hearten-figure__credit">', ['b']],
  ['<section class=hearten-testimonial-list><figure class=hearten-testimonial>', ['c', 'd']],
  ['<section class="hearten-testimonial-list">', ['d']],
  ['<p class="hearten-figures my-hearten-benefit">', []],
  ['<p>Plain.</p>', []],
])('%s needs %j', (html, used) => {
  expect(usedStyles(html, styles)).toEqual(used);
});
