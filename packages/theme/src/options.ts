import { fieldLine, fieldMessages } from '@hearten/care';
import { z } from 'zod';
import { plainError } from './plain-error.ts';

const prefix = z
  .string()
  .regex(
    /^[a-z0-9]+(?:[-/][a-z0-9]+)*$/,
    'Expected a path without slashes around it, such as blog.',
  );

const blog = z.strictObject({
  collection: z
    .string()
    .min(1)
    .default('posts')
    .describe('The folder of its articles inside `content`.'),
  prefix: prefix.default('blog').describe('Where its pages stand: `/blog`, `/blog/<article>`.'),
  title: z.string().min(1).optional().describe('The heading of its list of articles.'),
  perPage: z.int().min(1).default(10).describe('Articles on one page of the list.'),
});

const route = z.boolean().default(true);

const schema = z.strictObject({
  clinic: z.string().default('./src/content/clinic.yml').describe('The clinic’s record.'),
  content: z
    .string()
    .default('./src/content')
    .describe('The folder of articles, team, testimonials and categories.'),
  blogs: z
    .array(blog)
    .min(1, 'Expected at least one blog.')
    .refine(haveOwn('prefix'), 'Two blogs have the same prefix; give each its own.')
    .refine(haveOwn('collection'), 'Two blogs have the same collection; give each its own.')
    .default([blog.parse({})])
    .describe('The blogs of the site.'),
  routes: z
    .strictObject({
      home: route.describe('The home page, `/`.'),
      blog: route.describe('Lists of articles, `/blog`.'),
      post: route.describe('Articles, `/blog/<article>`.'),
      category: route.describe('Lists by category, `/category/<category>`.'),
      notFound: route.describe('The page for wrong addresses, `/404`.'),
    })
    .prefault({})
    .describe('Pages the theme adds; a file of the site’s own in `src/pages` wins in any case.'),
  comments: z
    .strictObject({
      action: z
        .string()
        .regex(
          /^(?:\/|https?:\/\/)\S+$/,
          'Expected a path such as /comments, or an address that begins with https://.',
        )
        .optional()
        .describe('Where the comment form sends what readers write; without it there is no form.'),
    })
    .prefault({})
    .describe('Comments under articles.'),
  css: z
    .array(z.string())
    .default([])
    .describe('Style sheets of the site; they win over the theme’s.'),
  logo: z.string().optional().describe('A small picture beside the clinic’s name.'),
  homeImage: z
    .strictObject({
      src: z.string().describe('The picture.'),
      dark: z.string().optional().describe('The same picture for dark mode.'),
      alt: z.string().describe('What it shows; empty if it is decoration.'),
    })
    .optional()
    .describe('The picture on the home page.'),
});

/** What `hearten()` takes. */
export type HeartenUserConfig = z.input<typeof schema>;
/** The options with all defaults filled in. */
export type HeartenConfig = z.output<typeof schema>;
/** One blog of the site. */
export type Blog = HeartenConfig['blogs'][number];

/** Checks the options and fills in defaults. Throws an error that says, line by line, what to change. */
export function parseOptions(input: unknown = {}): HeartenConfig {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const lines = fieldMessages(result.error, { input, schema }).map(fieldLine);
  throw plainError({
    title: 'An option of hearten() is wrong.',
    message: lines.join('\n'),
    hint: 'Change these in astro.config.mjs, where hearten({ … }) is called.',
  });
}

function haveOwn(key: 'collection' | 'prefix') {
  return (blogs: readonly z.output<typeof blog>[]) =>
    new Set(blogs.map((one) => one[key])).size === blogs.length;
}
