import { z } from 'zod';
import { count } from '../attributes.ts';
import { flow } from '../nodes.ts';
import { defineRecord } from '../shape.ts';
import { buildTestimonial, testimonial, type TestimonialRecord } from '../testimonial/shape.ts';

/** The shape of `::testimonial-list`. Several testimonials, by topic. */
export const testimonialList = defineRecord({
  name: 'testimonial-list',
  summary: 'Several testimonials, by topic.',
  guidance: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-D/part-465',
  collection: 'testimonials',
  attributes: z.strictObject({
    topic: z.string().min(1).optional().meta({ description: 'Only testimonials with this topic.' }),
    limit: count('At most this many.'),
  }),
  select: (records: readonly TestimonialRecord[], { topic, limit }) =>
    records
      .filter((record) => topic === undefined || record.topics?.includes(topic))
      .slice(0, limit),
  names: (records) => [...new Set(records.flatMap(({ topics }) => topics ?? []))],
  build: (records, _attributes, context) =>
    records.map((record) => {
      const { tagName, className } = testimonial.wrap({ id: record.id }, context);
      return flow(tagName, buildTestimonial(record, context.lang), { className });
    }),
  wrap: () => ({ tagName: 'section', className: ['hearten-testimonial-list'] }),
});
