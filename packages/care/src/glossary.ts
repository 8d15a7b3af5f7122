import { z } from 'zod';
import { languageTag, schemaAddress, words } from './text.ts';

/** A word of the glossary, for `:term[IOP]`. */
export const glossarySchema = z.strictObject({
  $schema: schemaAddress,
  term: words.describe('The word as it is explained.'),
  expansion: words.optional().describe('What the letters of an abbreviation stand for.'),
  meaning: words.describe('What it means, in plain words; it follows the word in brackets.'),
  aliases: z.array(words).default([]).describe('Other spellings of it, such as a plural.'),
  lang: languageTag.optional().describe('Its language, if not the language of the site.'),
});

/** A word of the glossary, read. */
export type GlossaryEntry = z.output<typeof glossarySchema>;
