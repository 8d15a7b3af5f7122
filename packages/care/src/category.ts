import { z } from 'zod';
import { languageTag, words } from './text.ts';
import type { Prose } from './translations.ts';

const named = z.strictObject({
  name: words.describe('Its name in this language.'),
  description: words.describe('Its description in this language.'),
});

/** A category of articles. */
export const categorySchema = z.strictObject({
  name: words.describe('Its name, in words a reader would use.'),
  description: words.describe('One sentence on what is in it.'),
  order: z.number('Expected a number.').default(0).describe('Categories stand in this order.'),
  conditions: z
    .boolean()
    .default(false)
    .describe('Whether its articles are about conditions or their treatment.'),
  translations: z
    .record(languageTag, named)
    .default({})
    .describe('Name and description by language.'),
});

/** What of a category readers are shown in their language. */
export const categoryProse: Prose = { fields: ['name', 'description'] };

/** A category of articles, read. */
export type Category = z.output<typeof categorySchema>;
