import type { TestimonialRecord } from '@hearten/components/shapes';

/** Fictional records the data blocks of the fixtures show. */
export const testimonials: TestimonialRecord[] = [
  {
    id: 'maya',
    quote: 'I had breakfast with my daughter and group in the evening.\n\nThat kept me going.',
    displayName: 'Maya',
    relationship: 'alumni',
    context: 'evening program',
    topics: ['evenings'],
    fictional: true,
  },
  {
    id: 'lucia',
    quote: 'Me escucharon sin prisa.',
    displayName: 'L.',
    lang: 'es',
    relationship: 'family',
    topics: ['family', 'evenings'],
  },
  {
    id: 'noor',
    quote: 'I would send my own brother here.',
    displayName: 'Noor',
    relationship: 'staff',
    topics: ['family'],
    incentive: 'a gift card',
    verbatim: false,
  },
];
