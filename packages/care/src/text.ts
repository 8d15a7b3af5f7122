import { z } from 'zod';

/** One or more words. */
export const words = z.string().trim().min(1, 'Expected some text; this is empty.');

/** A language tag such as `en` or `es-MX`. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Expected a language tag such as en or es.');

/** An address on the web. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'Expected a web address that begins with https://.',
});

/** A link of the site (`/team`), on the page (`#faq`), or elsewhere. */
export const link = z
  .string()
  .regex(
    /^(?:https?:\/\/|\/|#|mailto:|tel:|sms:)\S+$|^\/$/,
    'Expected a link such as /blog or https://….',
  );

/** A key that editors read to know the JSON schema of a file; to the site it says nothing. */
export const schemaAddress = z
  .string()
  .optional()
  .describe('Where the JSON schema of this file is, for editors; the site takes no notice.');
