import { z } from 'zod';
import { flow, inline, paragraph, phrasing } from '../nodes.ts';
import { type Block, defineRecord, type Inline } from '../shape.ts';
import { textsFor } from './texts.ts';

/** What a testimonial shows of its record. `@hearten/care` has the whole record, with its consent. */
export interface TestimonialRecord {
  id: string;
  quote: string;
  displayName: string;
  context?: string | undefined;
  topics?: readonly string[] | undefined;
  lang?: string | undefined;
  relationship: 'client' | 'alumni' | 'family' | 'staff' | 'vendor';
  /** `none`, or what was given for the words. */
  incentive?: string | undefined;
  verbatim?: boolean | undefined;
  editedNote?: string | undefined;
  /** Where the words state a result: what people can generally expect. */
  typical?: string | undefined;
  fictional?: boolean | undefined;
}

/** The shape of `::testimonial`. Somebody’s own words, from a record with their consent. */
export const testimonial = defineRecord({
  name: 'testimonial',
  summary: 'Somebody’s own words, from a record with their consent.',
  guidance: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-D/part-465',
  collection: 'testimonials',
  attributes: z.strictObject({
    id: z
      .string()
      .min(1)
      .meta({ description: 'The file name of the testimonial, without its ending.' }),
  }),
  select: (records: readonly TestimonialRecord[], { id }) =>
    records.filter((record) => record.id === id),
  names: (records) => records.map(({ id }) => id),
  build: ([record], _attributes, { lang }) => (record ? buildTestimonial(record, lang) : []),
  wrap: () => ({ tagName: 'figure', className: ['hearten-testimonial'] }),
});

/** The quote, who says it, and what a reader must know about how it came here. */
export function buildTestimonial(record: TestimonialRecord, lang = 'en'): Block[] {
  const quote = record.quote.trim().split(/\n{2,}/);
  const spoken = record.lang && record.lang !== lang ? { lang: record.lang } : undefined;
  return [
    flow(
      'blockquote',
      quote.map((text) => paragraph([{ type: 'text', value: text.replaceAll('\n', ' ') }])),
      spoken,
    ),
    phrasing('figcaption', captionOf(record, lang)),
  ];
}

function captionOf(record: TestimonialRecord, lang: string): Inline[] {
  const texts = textsFor(lang);
  const who = [texts.relationship[record.relationship], record.context].filter(Boolean).join(', ');
  return [
    part('b', 'name', record.displayName),
    { type: 'text', value: ', ' },
    part('span', 'who', who),
    { type: 'text', value: '. ' },
    part('small', 'note', notesOf(record, lang).join(' ')),
  ];
}

// Insiders and paid voices must be recognisable, and beside a result stands what is usual: FTC, 16 CFR 465.5, 255.5 and 255.2
// (read 2026-11-23).
function notesOf(record: TestimonialRecord, lang: string): string[] {
  const texts = textsFor(lang);
  return [
    ...(record.fictional ? [texts.fictional] : [texts.consent]),
    ...(record.relationship === 'staff' || record.relationship === 'vendor' ? [texts.insider] : []),
    ...(record.incentive && record.incentive !== 'none'
      ? [texts.incentive.replace('{given}', () => record.incentive ?? '')]
      : []),
    ...(record.verbatim === false ? [record.editedNote ?? texts.edited] : []),
    ...(record.typical ? [texts.typical.replace('{text}', () => record.typical ?? '')] : []),
  ];
}

function part(tagName: string, element: string, value: string): Inline {
  return inline(tagName, [{ type: 'text', value }], {
    className: [`hearten-testimonial__${element}`],
  });
}
