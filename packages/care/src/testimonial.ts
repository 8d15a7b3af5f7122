import { z } from 'zod';
import { day } from './day.ts';
import { languageTag, words } from './text.ts';

const consent = z
  .strictObject(
    {
      ref: words.describe(
        'A reference that says nothing to strangers; the signed paper stays in the clinic’s records.',
      ),
      scope: z
        .array(z.enum(['website', 'og', 'ads', 'photo']))
        .min(1, 'Expected at least one of website, og, ads, photo.')
        .describe(
          'What it covers: the words on the website, on preview pictures (og), in advertising (ads); a photograph (photo).',
        ),
      signedOn: day.describe('The day it was signed.'),
      expiresOn: day.optional().describe('Its last day.'),
      expiresOnEvent: words.optional().describe('The event that ends it, such as “discharge”.'),
      revokedOn: day
        .optional()
        .describe('The day it was taken back; from then the words are in no build.'),
    },
    {
      error: ({ input }) =>
        input === undefined
          ? 'Expected the consent these words stand on: { ref, scope, signedOn, expiresOn }. Without one they may not be published.'
          : undefined,
    },
  )
  // An authorization states an expiration date or event: 45 CFR 164.508(c)(1)(v) (read 2026-11-23).
  .refine((record) => record.expiresOn !== undefined || record.expiresOnEvent !== undefined, {
    path: ['expiresOn'],
    message: 'Expected the last day of the consent, or expiresOnEvent.',
  });

// Pages would say “Received for these words: No.”
const nothing = /^(?:none|no|nothing|n\/?a|ningun[oa]|nada|0|-+)\.?$/i;

/** Somebody's words and their consent. The file holds no identity beyond the name that is shown. */
export const testimonialSchema = z.strictObject({
  quote: words.describe('The words, without quotation marks.'),
  displayName: words.describe('The name shown.'),
  displayNameKind: z
    .enum(['first', 'initial', 'pseudonym'])
    .describe('What the name is: a first name, an initial, an invented one.'),
  context: words.optional().describe('What may be said about them, such as “evening program”.'),
  topics: z.array(words).default([]).describe('Words to choose it by.'),
  lang: languageTag.optional().describe('The language of the words.'),
  fictional: z.boolean().default(false).describe('True for invented words: pages then say so.'),
  verbatim: z.boolean().describe('Whether these are the words as given.'),
  editedNote: words.optional().describe('What was changed, if they are not.'),
  relationship: z
    .enum(['client', 'alumni', 'family', 'staff', 'vendor'])
    .describe('How they stand to the clinic; staff and vendors are marked.'),
  incentive: words
    .default('none')
    .transform((given) => (nothing.test(given) ? 'none' : given))
    .describe('What they were given for it, or none.'),
  photo: z.boolean().default(false).describe('Whether a photograph belongs to it.'),
  part2: z
    .boolean()
    .default(false)
    .describe('Whether 42 CFR Part 2 applies: records of substance use treatment.'),
  usedIn: z
    .array(z.enum(['website', 'og', 'ads']))
    .default([])
    .describe('Where the clinic uses these words, if also elsewhere; each must be in the scope.'),
  typical: words
    .optional()
    .describe(
      'Where the words state a result: what people can generally expect, and how you know.',
    ),
  reviewedBy: words.describe('The file name of the person in `team` who checked the consent.'),
  consent: consent.describe('The consent these words stand on.'),
});

/** Somebody's words and their consent, read. */
export type Testimonial = z.output<typeof testimonialSchema>;
