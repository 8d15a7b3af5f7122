import { clinicRules } from './clinic.ts';
import { pictureRules } from './picture.ts';
import { oldSource } from './references.ts';
import { reviewRules } from './review.ts';
import type { RuleFacts, Source } from './rule.ts';
import { testimonialRules, withheldTestimonial } from './testimonial.ts';
import * as everySource from './sources.ts';
import { textRules } from './text.ts';

/** Every rule of this package, by what it looks at. */
export const careRules: Readonly<Record<string, readonly RuleFacts[]>> = {
  Testimonials: [withheldTestimonial, ...testimonialRules],
  'Clinical review': reviewRules,
  'Helplines and phone numbers': textRules,
  'The clinic’s record': clinicRules,
  Pictures: pictureRules,
  Sources: [oldSource],
};

/** The sources that were read more than twelve months before the day `today` (`2026-10-12`): somebody has to read them again. */
export function staleSources(today: string): Source[] {
  const limit = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return Object.values(everySource).filter(({ asOf }) => asOf < limit);
}
