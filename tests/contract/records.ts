import type { HelplineRecord, TermRecord, TestimonialRecord } from '@hearten/components/shapes';

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

/** Lines for a crisis, as a clinic's record has them. */
export const helplines: HelplineRecord[] = [
  { id: 'emergency', name: 'Emergency', call: '911' },
  {
    id: '988',
    name: '988 Suicide & Crisis Lifeline',
    about: 'For thoughts of suicide and for a crisis of substance use.',
    call: '988',
    text: '988',
    chat: 'https://988lifeline.org',
    translations: {
      es: { name: 'Línea 988', about: 'Para una crisis.', press: '2', textWord: 'AYUDA' },
    },
  },
  { id: 'veterans', name: 'Veterans Crisis Line', call: '988', press: '1', text: '838255' },
  { id: 'own', name: 'Fern Hill night line', call: '1-562-555-0134', hours: 'Nights, 8 to 8' },
];

/** Every record of the fixtures, by collection. */
export const records = { testimonials, glossary, helplines };
