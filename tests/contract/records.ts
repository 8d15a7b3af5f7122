import type { TermRecord, TestimonialRecord } from '@hearten/components/shapes';

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

/** Words the glossary of the fixtures explains. */
export const glossary: TermRecord[] = [
  {
    id: 'iop',
    term: 'IOP',
    expansion: 'intensive outpatient program',
    meaning: 'several hours of care a week while you live at home',
    aliases: ['IOPs'],
  },
  { id: 'craving', term: 'craving', meaning: 'a strong wish to use, which passes' },
];

/** Every record of the fixtures, by collection. */
export const records = { testimonials, glossary };
