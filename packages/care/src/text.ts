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

/** An address on the site that something stood at: `/2019/old-title`. Read without the slash at its end. */
export const oldAddress = z
  .string()
  .regex(
    /^(?:\/[^\s/?#[\]\\]+)+\/?$/,
    'Expected an old address on this site without ? and #, such as /2019/old-title.',
  )
  .transform((path) => path.replace(/\/$/, ''));
