import { z } from 'zod';

const attributes = z
  .record(z.string(), z.union([z.string(), z.boolean()], 'Expected text, true or false.'))
  .refine((given) => !Object.keys(given).some((name) => /^on|^style$|[^\w:-]/i.test(name)), {
    error: 'Expected no style and no on… attributes: the content security policy allows none.',
  })
  .default({});

const element = z
  .strictObject({
    tag: z.enum(['meta', 'link', 'script', 'style']),
    attributes,
    content: z.string().optional().describe('What stands in a script or style.'),
  })
  .refine(({ tag, content }) => content === undefined || tag === 'script' || tag === 'style', {
    error: 'Expected no content in a meta or link; use attributes.',
    path: ['content'],
  })
  .refine(({ content = '' }) => !/<\/(?:script|style)|<!--/i.test(content), {
    error: 'Expected content that does not end its element.',
    path: ['content'],
  });

/** Elements for the head, from the options. */
export const headElements = z.array(element);

export type HeadElement = z.output<typeof element>;
