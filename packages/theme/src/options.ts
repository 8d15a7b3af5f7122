import { fieldLine, fieldMessages } from '@hearten/care';
import { z } from 'zod';
import { plainError } from './plain-error.ts';
import { routesSchema } from './route-options.ts';
import { clashOf } from './routes.ts';

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
  routes: routesSchema,
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
  const lines = result.success
    ? clashLines(result.data)
    : fieldMessages(result.error, { input, schema }).map(fieldLine);
  if (result.success && lines.length === 0) return result.data;
  throw plainError({
    title: 'An option of hearten() is wrong.',
    message: lines.join('\n'),
    hint: 'Change these in astro.config.mjs, where hearten({ … }) is called.',
  });
}

function clashLines(options: HeartenConfig): string[] {
  const clash = clashOf(options);
  if (!clash) return [];
  const [first, second] = clash.options;
  return [
    `**${second}**: \`${clash.pattern}\` is the address of \`${first}\` too; give each its own.`,
  ];
}

function haveOwn(key: 'collection' | 'prefix') {
  return (blogs: readonly z.output<typeof blog>[]) =>
    new Set(blogs.map((one) => one[key])).size === blogs.length;
}
