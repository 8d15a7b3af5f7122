import { z } from 'zod';
import type { CommentSource } from './source.ts';

const sourceMessage =
  'Expected a JSON file such as ./src/content/comments.json, wxr(…), service({ … }), or a list of these.';

const source = z.custom<string | CommentSource>(isSource, sourceMessage);

function isSource(value: unknown): boolean {
  if (typeof value === 'string') return /\.json$/i.test(value);
  return typeof value === 'object' && value !== null && 'read' in value;
}

const address = z
  .string()
  .regex(
    /^(?:\/(?!\/)|https?:\/\/)\S+$/,
    'Expected a path such as /_comments/submit, or an address that begins with https://.',
  );

/** What `comments()` takes. */
export const optionsSchema = z.strictObject({
  source: z
    .union([source, z.array(source).min(1, sourceMessage)], sourceMessage)
    .transform((given) => (Array.isArray(given) ? given : [given]))
    .optional()
    .describe('Where accepted comments come from.'),
  action: address.optional().describe('Where the form sends what readers write.'),
  reply: address.optional().describe('The page that answers a comment.'),
  privacy: address.optional().describe('The page that says what is kept of a comment.'),
  email: z.boolean().default(true).describe('Whether the form asks for an email address.'),
});

export type Options = z.output<typeof optionsSchema>;

/** Checks the options. Throws an error that says, line by line, what to change. */
export function parseOptions(input: unknown): Options {
  const { data, error } = optionsSchema.safeParse(input);
  if (data) return data;
  const lines = error.issues.map(
    ({ path, message }) => `**${path.join('.') || 'comments()'}**: ${message}`,
  );
  throw Object.assign(new Error(['An option of comments() is wrong.', ...lines].join('\n')), {
    // The theme hands an error of this name on as it is.
    name: 'HeartenError',
    title: 'An option of comments() is wrong.',
    hint: 'Change these in astro.config.mjs, where comments({ … }) is called.',
    stack: '',
  });
}
