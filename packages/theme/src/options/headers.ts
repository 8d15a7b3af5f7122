import { z } from 'zod';

const value = z.union(
  [
    z
      .string()
      .regex(/^[\x20-\x7e]+$/, 'Expected one line of letters, digits and signs without accents.')
      // Cloudflare Pages reads no longer line.
      .max(1900, 'Expected at most 1,900 characters.'),
    z.literal(false),
  ],
  'Expected the value of the header, or false to leave it out.',
);

const byName = z.record(z.string(), value).superRefine((headers, { addIssue }) => {
  for (const name of Object.keys(headers).filter((one) => !/^[a-z][\w-]*$/i.test(one))) {
    const message = `Expected the name of a header, such as Referrer-Policy, received ${JSON.stringify(name)}.`;
    addIssue({ code: 'custom', path: [name], message, input: name });
  }
});

/** Headers for hosts that read `_headers`: the theme's, with changes by name; `false` for none. */
export const headerChanges = z.union(
  [z.literal(false), byName],
  'Expected false, or headers by name, such as { "Referrer-Policy": "no-referrer" }.',
);
