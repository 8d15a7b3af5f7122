export { default as BenefitList } from './benefit-list/BenefitList.astro';
export { default as Comments } from './comments/Comments.astro';
export { default as ConditionList } from './condition-list/ConditionList.astro';
export { default as Figure } from './figure/Figure.astro';
export { default as RightForYou } from './right-for-you/RightForYou.astro';
export { default as Testimonial } from './testimonial/Testimonial.astro';
export { default as TestimonialList } from './testimonial-list/TestimonialList.astro';
