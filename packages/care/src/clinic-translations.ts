import { z } from 'zod';
import { helplineWords } from './clinic-helplines.ts';
import { noticeSchema } from './license.ts';
import { link, words } from './text.ts';
import type { Prose } from './translations.ts';

/** A link in the header. */
export const navLink = z.strictObject({
  label: words.describe('The words of the link.'),
  href: link.describe('Where it leads, such as /blog.'),
});

/** The words of the record in another language; what is left out is shown as it is above. */
export const clinicTranslation = z.strictObject({
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
  notices: z.array(noticeSchema).optional().describe('All notices.'),
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

/** Words of a phone that is not there would be shown nowhere. */
export function refuseUnknownIds(
  clinic: Named,
  { addIssue }: Pick<z.RefinementCtx, 'addIssue'>,
): void {
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
