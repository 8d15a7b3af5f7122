export {
  type Block,
  type BlockShape,
  type BuildContext,
  componentName,
  defineBlock,
  defineRecord,
  type Depth,
  type Finding,
  type Inline,
  type RecordShape,
  type Report,
  type Severity,
  type Shape,
  shapeName,
  type Wrapper,
} from './shape.ts';
export { flow, paragraph, phrasing } from './nodes.ts';
export { benefitList, type Benefit, type Benefits } from './benefit-list/shape.ts';
export { conditionList } from './condition-list/shape.ts';
export { isCredit, splitImage } from './figure/credit.ts';
export { figure, type Picture } from './figure/shape.ts';
export { rightForYou, type Checklist } from './right-for-you/shape.ts';
export { testimonial, type TestimonialRecord } from './testimonial/shape.ts';
export { testimonialList } from './testimonial-list/shape.ts';
export { shapes } from './all.ts';
