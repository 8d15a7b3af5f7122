import { z } from 'zod';
import { day } from './day.ts';
import { helplineOrId, helplineWords, suicideAndCrisisLifeline } from './clinic-helplines.ts';
import { emergencyNumber } from './helplines.ts';
import { languageTag, link, webAddress, words } from './text.ts';
import type { Prose } from './translations.ts';

const phone = z.strictObject({
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

const address = z.strictObject({
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

const license = z.strictObject({
  name: words.describe('What the licence allows, in the words of the authority.'),
  number: words.optional().describe('Its number.'),
  authority: words.describe('Who gave it.'),
  url: webAddress.optional().describe('Where anybody can look it up.'),
  expiresOn: day.optional().describe('Its last day.'),
  statusUrl: webAddress
    .optional()
    .describe(
      'Where the authority lists licences on probation, suspended or revoked; California asks for the link.',
    ),
});

const accreditation = z.strictObject({
  name: words.describe('The accreditation.'),
  url: webAddress.optional().describe('Where anybody can look it up.'),
});

const notice = z.strictObject({
  text: words.describe('The notice, such as “Notice of privacy practices”.'),
  href: link.optional().describe('Where it is written in full.'),
});

const navLink = z.strictObject({
  label: words.describe('The words of the link.'),
  href: link.describe('Where it leads, such as /blog.'),
});

/** The words of the record in another language; what is left out is shown as it is above. */
const translation = z.strictObject({
  tagline: words.optional().describe('The heading of the home page.'),
  description: words.optional().describe('What the clinic does.'),
  phones: z
    .record(
      z.string(),
      z.strictObject({
        label: words.optional().describe('What the number is for.'),
        hours: words.optional().describe('When somebody answers.'),
        answeredBy: words.optional().describe('Whose phone it is.'),
      }),
    )
    .optional()
    .describe('Words of phone numbers, by id.'),
  addresses: z
    .record(
      z.string(),
      z.strictObject({ label: words.optional().describe('The name of the place.') }),
    )
    .optional()
    .describe('Words of places, by id.'),
  helplines: z.record(z.string(), helplineWords).optional().describe('Words of helplines, by id.'),
  notices: z.array(notice).optional().describe('All notices.'),
  nav: z.array(navLink).optional().describe('All links in the header.'),
});

/** What of the record readers are shown in their language. */
export const clinicProse: Prose = {
  fields: ['tagline', 'description'],
  byId: {
    phones: ['label', 'hours', 'answeredBy'],
    addresses: ['label'],
    helplines: ['name', 'hours'],
  },
  lists: {
    notices: ['text'],
    nav: ['label'],
    licenses: ['name', 'authority'],
    accreditations: ['name'],
  },
};

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
      .array(phone)
      .min(1, 'Expected at least one phone number.')
      .refine(hasUniqueIds, 'Two phone numbers have the same id.')
      .describe('Phone numbers; the first is the one in the header.'),
    addresses: z
      .array(address)
      .refine(hasUniqueIds, 'Two addresses have the same id.')
      .default([])
      .describe('Places.'),
    licenses: z.array(license).default([]).describe('Licences of the clinic.'),
    accreditations: z.array(accreditation).default([]).describe('Accreditations of the clinic.'),
    notices: z.array(notice).default([]).describe('Notices at the foot of every page.'),
    helplines: z
      .array(helplineOrId)
      .default([suicideAndCrisisLifeline])
      .describe(
        'Lines for a crisis: known ones by their id, such as 988, or your own. The first stands at the top of every page.',
      ),
    emergencyNumber: words
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
      .record(languageTag, translation)
      .default({})
      .describe('The words of this record by language, such as `es`.'),
  })
  .superRefine(refuseUnknownIds);

/** The clinic. */
export type Clinic = z.output<typeof clinicSchema>;
/** A phone number of the clinic. */
export type Phone = z.output<typeof phone>;
/** A licence of the clinic. */
export type License = z.output<typeof license>;

/** Words of a phone that is not there would be shown nowhere. */
function refuseUnknownIds(clinic: Named, { addIssue }: Pick<z.RefinementCtx, 'addIssue'>): void {
  for (const [lang, words] of Object.entries(clinic.translations)) {
    for (const list of ['phones', 'addresses', 'helplines'] as const) {
      const known = clinic[list].map(({ id }) => id);
      for (const id of Object.keys(words[list] ?? {}).filter((one) => !known.includes(one))) {
        const message = `No \`${id}\` among \`${list}\`. There are: ${known.join(', ')}.`;
        addIssue({ code: 'custom', path: ['translations', lang, list, id], message });
      }
    }
  }
}

type Lists = Record<'phones' | 'addresses' | 'helplines', readonly { id: string }[]>;
interface Named extends Lists {
  translations: Record<string, Partial<Record<keyof Lists, object | undefined>>>;
}

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
