import { whyWithheld } from '../rules/testimonial.ts';
import { ask, item, type ReadinessFacts, type ReadinessItem } from './item.ts';
import { authorization, consumerReviews } from '../rules/sources.ts';

/** What testimonials stand on. */
export function ofTestimonials({ testimonials, unread, today }: ReadinessFacts): ReadinessItem[] {
  const broken = unread?.testimonials ?? 0;
  const all = testimonials.length + broken;
  if (all === 0) return [];
  const shown = testimonials.filter((one) => whyWithheld(one, today) === undefined).length;
  const events = testimonials.flatMap(({ consent: { expiresOn, expiresOnEvent, revokedOn } }) =>
    expiresOn || revokedOn ? [] : (expiresOnEvent ?? []),
  );
  return [
    item('consents', broken === 0, {
      title: 'Every testimonial stands on a record of consent.',
      found: `${shown} of ${all} may be shown today`,
      missing: `${all - broken} of ${all}; \`hearten check\` says what is wrong with the others.`,
      source: authorization,
    }),
    ...(events.length > 0
      ? [
          ask(
            'consent-events',
            `What ends a consent has not happened to anybody: ${[...new Set(events)].map((one) => `“${one}”`).join(', ')}.`,
            authorization,
          ),
        ]
      : []),
    ask(
      'signed-papers',
      `A signed authorization for each of the ${all} is in the clinic’s own records, and is kept for six years.`,
      authorization,
    ),
    ask(
      'honest-voices',
      'Nobody was asked for praise in return for something, and no critical voice was left out for being critical.',
      consumerReviews,
    ),
  ];
}
