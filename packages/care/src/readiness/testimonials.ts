import { consentProblem } from '../consent.ts';
import { ask, item, type ReadinessFacts, type ReadinessItem } from './item.ts';
import { authorization, consumerReviews } from '../rules/sources.ts';

/** What testimonials stand on. */
export function ofTestimonials({ testimonials, today }: ReadinessFacts): ReadinessItem[] {
  const { length } = testimonials;
  if (length === 0) return [];
  const valid = testimonials.filter((one) => consentProblem(one, today) === undefined).length;
  return [
    item('consents', true, {
      title: 'Every testimonial stands on a record of consent.',
      found: `${valid} of ${length} may be shown today`,
      missing: '',
      source: authorization,
    }),
    ask(
      'signed-papers',
      `A signed authorization for each of the ${length} is in the clinic’s own records, and is kept for six years.`,
      authorization,
    ),
    ask(
      'honest-voices',
      'Nobody was asked for praise in return for something, and no critical voice was left out for being critical.',
      consumerReviews,
    ),
  ];
}
