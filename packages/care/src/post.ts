import { z } from 'zod';
import { day } from './day.ts';
import { type HeroImage, heroImageSchema } from './image.ts';
import type { ImageSchema } from './picture.ts';
import { languageTag, oldAddress, webAddress, words } from './text.ts';

const share = z
  .strictObject({
    title: words.optional().describe('A shorter title for the picture.'),
    message: words
      .optional()
      .describe('The main message of the article in one sentence, shown in place of its title.'),
    testimonial: words
      .optional()
      .describe('The file name of a testimonial to show; its consent must cover `og`.'),
  })
  .refine((one) => Object.values(one).filter(Boolean).length <= 1, {
    message: 'Expected one of title, message and testimonial.',
  });

const shareSchema = z.union([z.literal(false), share], {
  error: (issue) =>
    issue.input === true
      ? 'Expected false, or { title }, { message } or { testimonial }; without it the picture has the title.'
      : 'Expected false, or { title }, { message } or { testimonial }.',
});

/**
 * The front matter of an article. The names are those of Astro's own blog starter where it has one.
 * `image` is the helper Astro hands to a collection's schema.
 */
export function postSchema<Image extends ImageSchema>({ image }: { image: Image }) {
  return z
    .strictObject({
      title: words.describe('The title of the article.'),
      description: words.describe(
        'One or two sentences: the standfirst, and what search engines show.',
      ),
      pubDate: day.describe('The day it comes out; before that it is in no build.'),
      updatedDate: day.optional().describe('The day its text last changed.'),
      heroImage: heroImageSchema(image).optional().describe('The picture above the article.'),
      category: words.optional().describe('The file name of a category.'),
      tags: z.array(words).default([]).describe('Words to find it by.'),
      author: words.optional().describe('The file name of the person in `team` who wrote it.'),
      reviewedBy: words
        .optional()
        .describe('The file name of the clinician in `team` who checked it.'),
      lastReviewed: day.optional().describe('The day of that check.'),
      nextReview: day.optional().describe('The day the next check is due.'),
      testimonials: z
        .array(words)
        .default([])
        .describe('File names of testimonials shown after the article.'),
      comments: z
        .union([z.boolean(), z.literal('closed')], 'Expected true, false or closed.')
        .default(false)
        .describe('Whether comments are shown and asked for; closed shows those there are.'),
      draft: z.boolean().default(false).describe('A draft is in no build.'),
      noindex: z
        .boolean()
        .default(false)
        .describe('Kept out of lists and away from search engines.'),
      canonical: webAddress.optional().describe('Where the article first stood, if not here.'),
      lang: languageTag.optional().describe('Its language, if not the language of the site.'),
      translationOf: words.optional().describe('The id of the article this one translates.'),
      og: shareSchema
        .optional()
        .describe('The picture shown where the article is shared; false for its plain heroImage.'),
      aliases: z
        .array(oldAddress)
        .default([])
        .describe('Old addresses on this site that lead here now, such as /2019/old-title.'),
    })
    .refine((post) => post.reviewedBy === undefined || post.reviewedBy !== post.author, {
      path: ['reviewedBy'],
      message: 'The reviewer must be somebody else than the author.',
    })
    .refine((post) => post.lastReviewed === undefined || post.reviewedBy !== undefined, {
      path: ['reviewedBy'],
      message: 'Expected who did the check of lastReviewed.',
    });
}

/** The front matter of an article, read. */
export type Post<Image = unknown> = Omit<z.output<ReturnType<typeof postSchema>>, 'heroImage'> & {
  heroImage?: HeroImage<Image> | undefined;
};
