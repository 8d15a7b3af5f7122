// Written by scripts/lists.ts from the folders here.
export { benefitList } from './benefit-list/shape.ts';
export { callout } from './callout/shape.ts';
export { careCard } from './care-card/shape.ts';
export { conditionList } from './condition-list/shape.ts';
export { doList } from './do-list/shape.ts';
export { dontList } from './dont-list/shape.ts';
export { faq } from './faq/shape.ts';
export { figure } from './figure/shape.ts';
export { keyFacts } from './key-facts/shape.ts';
export { nextStep } from './next-step/shape.ts';
export { programFacts } from './program-facts/shape.ts';
export { references } from './references/shape.ts';
export { rightForYou } from './right-for-you/shape.ts';
export { term } from './term/shape.ts';
export { testimonial } from './testimonial/shape.ts';
export { testimonialList } from './testimonial-list/shape.ts';
export { whatToExpect } from './what-to-expect/shape.ts';
