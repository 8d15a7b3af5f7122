import { z } from 'zod';
import { day } from './day.ts';
import { link, webAddress, words } from './text.ts';

/** A licence of the clinic, as its record has it. */
export const licenseSchema = z.strictObject({
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

/** An accreditation of the clinic. */
export const accreditationSchema = z.strictObject({
  name: words.describe('The accreditation.'),
  url: webAddress.optional().describe('Where anybody can look it up.'),
});

/** A notice at the foot of every page. */
export const noticeSchema = z.strictObject({
  text: words.describe('The notice, such as “Notice of privacy practices”.'),
  href: link.optional().describe('Where it is written in full.'),
});

/** A licence of the clinic. */
export type License = z.output<typeof licenseSchema>;
