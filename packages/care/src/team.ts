import { z } from 'zod';
import { type ImageSchema, pictureForms, pictureSchema } from './picture.ts';
import { languageTag, words } from './text.ts';
import type { Prose } from './translations.ts';

const translation = z.strictObject({
  role: words.optional().describe('What they do at the clinic.'),
  bio: words.optional().describe('Who they are.'),
  reviews: words.optional().describe('What they check.'),
});

/** What of a person readers are shown in their language. */
export const teamProse: Prose = { fields: ['role', 'bio', 'reviews'] };

/** A person who writes or checks articles. `image` is the helper Astro hands to a collection's schema. */
export function teamSchema<Image extends ImageSchema>({ image }: { image: Image }) {
  const picture = pictureSchema(image);
  return z.strictObject({
    name: words.describe('The name, without titles.'),
    credentials: words.optional().describe('What stands after the name, such as “LCSW”.'),
    role: words.describe('What they do at the clinic.'),
    license: z
      .strictObject({
        number: words.describe('Its number.'),
        authority: words.describe('Who gave it.'),
      })
      .optional()
      .describe('Their own licence.'),
    bio: words.describe('A few sentences on who they are.'),
    photo: z
      .union(
        [picture, z.strictObject({ src: picture, alt: words.describe('What the picture shows.') })],
        `Expected ${pictureForms}, or { src, alt }.`,
      )
      .optional()
      .describe('A picture of them: a path, or { src, alt }.'),
    reviews: words
      .optional()
      .describe('What they check, such as “articles on programs and first steps”.'),
    languages: z.array(languageTag).default([]).describe('Languages they work in.'),
    fictional: z.boolean().default(false).describe('True for an invented person.'),
    translations: z
      .record(languageTag, translation)
      .default({})
      .describe('The words of this record by language, such as `es`.'),
  });
}

/** A person of the team. */
export type TeamMember = z.output<ReturnType<typeof teamSchema>>;
