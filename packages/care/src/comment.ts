import { z } from 'zod';
import { day } from './day.ts';
import { words } from './text.ts';

/** A comment that was accepted. */
export const commentSchema = z.strictObject({
  id: words.describe('Its own id.'),
  post: words.describe('The id of the article it stands under.'),
  author: words.describe('The name the writer chose.'),
  date: day.describe('When it was written.'),
  text: words.describe('Plain text; an empty line begins a new paragraph.'),
  parent: words.nullable().default(null).describe('The id of the comment it answers.'),
  staff: words
    .nullable()
    .default(null)
    .describe(
      'What the writer is at the clinic, such as Admissions coordinator; none for a reader.',
    ),
  answerable: z
    .boolean()
    .default(false)
    .describe('Whether the service that keeps it takes answers to it.'),
  fictional: z.boolean().default(false).describe('True for an invented comment.'),
});

/** A comment that was accepted, read. */
export type Comment = z.output<typeof commentSchema>;
