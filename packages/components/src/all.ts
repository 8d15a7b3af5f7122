import { benefitList } from './benefit-list/shape.ts';
import { conditionList } from './condition-list/shape.ts';
import { figure } from './figure/shape.ts';
import { rightForYou } from './right-for-you/shape.ts';
import type { Shape } from './shape.ts';
import { testimonial } from './testimonial/shape.ts';
import { testimonialList } from './testimonial-list/shape.ts';

/** Every block Hearten has; a new one is its folder and one line here. */
export const shapes: readonly Shape[] = [
  benefitList,
  conditionList,
  figure,
  rightForYou,
  testimonial,
  testimonialList,
] as unknown as readonly Shape[];
