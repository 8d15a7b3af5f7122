import { z } from 'zod';

const attributeName = z
  .string()
  .regex(
    /^(?!on|style$)[a-z][a-z0-9:-]*$/i,
    'Expected the name of an attribute; the content security policy allows no style and no on… attributes.',
  );

const element = z
  .strictObject({
    tag: z.enum(['meta', 'link', 'script', 'style']),
    attributes: z
      .record(attributeName, z.union([z.string(), z.boolean()], 'Expected text, true or false.'))
      .default({}),
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
