import { z } from 'zod';
import { cleanLine, cleanText, lengthOf } from '../clean.ts';
import type { PublicComment, Tombstone } from '../comment.ts';

/** The longest text a record may have; one that was imported can be longer than what the form takes. */
export const longestText = 65_525;

const id = z.string().regex(/^c_[\w-]{4,64}$/);
const post = z.string().min(1).max(500).refine(isCleanLine);
const day = z.iso.date();

/**
 * What a site takes from a feed: nothing but these fields, each as our own service would have written it. Whoever can change the feed
 * cannot put a hidden direction or a page of marks into the site.
 */
export const publicCommentSchema = z.object({
  id,
  post,
  author: z.string().min(1).refine(isCleanLine).refine(atMost(245)),
  date: day,
  text: z
    .string()
    .min(1)
    .max(longestText)
    .refine((text) => cleanText(text) === text),
  parent: id.nullable(),
  staff: z.string().min(1).max(200).refine(isCleanLine).nullable(),
}) satisfies z.ZodType<PublicComment>;

/** What is left of an erased comment, as a build may trust it. */
export const tombstoneSchema = z.object({ id, post, erased: day }) satisfies z.ZodType<Tombstone>;

/** A comment that was public and is not at present; it may come back. */
export interface Hidden {
  id: string;
  post: string;
}
export const hiddenSchema = z.object({ id, post }) satisfies z.ZodType<Hidden>;

function isCleanLine(line: string): boolean {
  return cleanLine(line) === line;
}

function atMost(max: number): (text: string) => boolean {
  return (text) => lengthOf(text) <= max;
}
