import { z } from 'zod';
import { clinicTranslation, navLink, refuseUnknownIds } from './clinic-translations.ts';
import { addressSchema, phoneSchema } from './contact.ts';
import { helplineOrId, suicideAndCrisisLifeline } from './clinic-helplines.ts';
import { emergencyNumber } from './helplines.ts';
import { accreditationSchema, licenseSchema, noticeSchema } from './license.ts';
import { languageTag, words } from './text.ts';

const review = z.strictObject({
  warnDays: z
    .int('Expected a whole number of days.')
    .min(0)
    .default(30)
    .describe('How many days before the next check of an article is due it is told.'),
  graceDays: z
    .int('Expected a whole number of days.')
    .min(0)
    .default(30)
    .describe('How many days after that day the build still passes.'),
  sourceYears: z
    .int('Expected a whole number of years.')
    .min(1)
    .default(5)
    .describe('From how many years on a source of an article is told to be old.'),
});

/** The clinic's one record: every phone number, address and licence on the site comes from here. */
export const clinicSchema = z
  .strictObject({
    name: words.describe('The name of the clinic, as on its sign.'),
    tagline: words
      .optional()
      .describe('The heading of the home page, such as “A calmer place to begin”.'),
    description: words.describe(
      'One or two sentences on what the clinic does; also for search engines.',
    ),
    fictional: z
      .boolean()
      .default(false)
      .describe('True for an invented clinic: pages then say so.'),
    timeZone: z
      .string()
      .refine(isTimeZone, 'Expected a time zone such as America/Los_Angeles.')
      .default('America/New_York')
      .describe('Dates are shown, and posts come out, in this time zone.'),
    lang: languageTag.default('en').describe('The language of the site.'),
    phones: z
      .array(phoneSchema)
      .min(1, 'Expected at least one phone number.')
      .refine(hasUniqueIds, 'Two phone numbers have the same id.')
      .describe('Phone numbers; the first is the one in the header.'),
    addresses: z
      .array(addressSchema)
      .refine(hasUniqueIds, 'Two addresses have the same id.')
      .default([])
      .describe('Places.'),
    licenses: z.array(licenseSchema).default([]).describe('Licences of the clinic.'),
    accreditations: z
      .array(accreditationSchema)
      .default([])
      .describe('Accreditations of the clinic.'),
    notices: z.array(noticeSchema).default([]).describe('Notices at the foot of every page.'),
    helplines: z
      .array(helplineOrId)
      .default([suicideAndCrisisLifeline])
      .describe(
        'Lines for a crisis: known ones by their id, such as 988, or your own. The first stands at the top of every page.',
      ),
    emergencyNumber: z
      // YAML takes 911 for a number.
      .union(
        [words.regex(/\d/), z.int().positive().transform(String)],
        'Expected a number to call, such as 911.',
      )
      .default(emergencyNumber)
      .describe('The number for emergencies, where danger is near.'),
    treatsSubstanceUse: z
      .boolean()
      .default(true)
      .describe(
        'False where the clinic treats no substance use: rules that are only for such care rest.',
      ),
    review: review
      .default(review.parse({}))
      .describe('How articles are checked again: when it is told, and when the build stops.'),
    nav: z
      .array(navLink)
      .optional()
      .describe('The links in the header; without it, the blog and its first categories.'),
    translations: z
      .record(languageTag, clinicTranslation)
      .default({})
      .describe('The words of this record by language, such as `es`.'),
  })
  .superRefine(refuseUnknownIds);

/** The clinic. */
export type Clinic = z.output<typeof clinicSchema>;
function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function hasUniqueIds(records: readonly { id: string }[]): boolean {
  return new Set(records.map(({ id }) => id)).size === records.length;
}
