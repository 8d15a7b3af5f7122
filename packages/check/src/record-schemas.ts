import { categorySchema, glossarySchema, teamSchema, testimonialSchema } from '@hearten/care';
import { z } from 'zod';

/** Every folder of records in a site's content, and what a file in it must be: a new kind of record is a line here. */
export const recordSchemas = {
  team: teamSchema({ image: () => z.string() }),
  categories: categorySchema,
  testimonials: testimonialSchema,
  glossary: glossarySchema,
};

/** The name of a folder of records. */
export type RecordKind = keyof typeof recordSchemas;

export const recordKinds = Object.keys(recordSchemas) as RecordKind[];
