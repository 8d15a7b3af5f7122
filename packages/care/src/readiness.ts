import { ofArticles } from './readiness/articles.ts';
import type { ReadinessFacts, ReadinessItem } from './readiness/item.ts';
import { ofNotices } from './readiness/notices.ts';
import { onlyPeople } from './readiness/only-people.ts';
import { ofPages } from './readiness/pages.ts';
import { ofRecord } from './readiness/record.ts';
import { ofTestimonials } from './readiness/testimonials.ts';

export type { ReadinessFacts, ReadinessItem, ReadinessState } from './readiness/item.ts';

/**
 * What a clinic's site should have, what was found, and what only a person can confirm, each with its source. It helps a clinic
 * meet them; it is not legal advice.
 */
export function readiness(facts: ReadinessFacts): ReadinessItem[] {
  return [
    ...ofRecord(facts),
    ...ofArticles(facts),
    ...ofTestimonials(facts),
    ...ofPages(facts),
    ...ofNotices(facts),
    ...onlyPeople,
  ];
}
