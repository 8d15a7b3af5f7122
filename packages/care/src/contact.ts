import { z } from 'zod';
import { languageTag, words } from './text.ts';

/** A number somebody answers, as a clinic's record has it. */
export const phoneSchema = z.strictObject({
  id: words.describe('A short name to point at this number, such as `admissions`.'),
  label: words.describe('What the number is for, such as “Admissions”.'),
  number: z
    .string()
    .regex(
      /^\+[1-9]\d{6,14}$/,
      'Expected a number with its country code and no spaces, such as +15625550134.',
    )
    .describe('The number as phones dial it (E.164).'),
  display: words.describe('The number as people read it, such as “(562) 555-0134”.'),
  hours: words.optional().describe('When somebody answers, such as “Mon–Fri, 8–6”.'),
  answeredBy: words
    .optional()
    .describe(
      'Whose phone it is, such as “our own admissions team”: callers have a right to know.',
    ),
  lang: languageTag
    .optional()
    .describe('The language it is answered in, if it is for one: its pages offer it first.'),
});

/** A place of the clinic. */
export const addressSchema = z.strictObject({
  id: words.describe('A short name to point at this place.'),
  label: words.describe('The name of the place.'),
  street: words.describe('Street and number.'),
  city: words.describe('City or town.'),
  region: words.optional().describe('State or region, such as “CA”.'),
  postalCode: words.optional().describe('Postal code, in quotes so that a leading zero stays.'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'Expected a country of two letters, such as US.')
    .default('US')
    .describe('Country as two letters (ISO 3166).'),
});

/** A phone number of the clinic. */
export type Phone = z.output<typeof phoneSchema>;
