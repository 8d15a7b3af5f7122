/// <reference path="./virtual.d.ts" />
import {
  categorySchema,
  clinicSchema,
  commentSchema,
  glossarySchema,
  type ImageSchema,
  pictureKind,
  postSchema,
  teamSchema,
  testimonialSchema,
} from '@hearten/care';
import { defineCollection, type SchemaContext } from 'astro:content';
import { config } from 'virtual:hearten/config';
import { publicPath } from 'virtual:hearten/folders';
import { z } from 'zod';
import { commentsLoader, clinicLoader, folderLoader, postsLoader } from './loaders.ts';

type Extension = z.ZodObject | ((context: SchemaContext) => z.ZodObject);

/** A site's own fields, by collection; they stand beside the theme's. */
export interface Extensions {
  posts?: Extension;
  team?: Extension;
  testimonials?: Extension;
  categories?: Extension;
  glossary?: Extension;
  clinic?: Extension;
}

/**
 * The collections of a site with this theme, for its `src/content.config.ts`:
 * `export const collections = heartenCollections();`
 */
export function heartenCollections({ extend = {} }: { extend?: Extensions } = {}) {
  const posts = (collection: string) =>
    defineCollection({
      loader: postsLoader(collection),
      schema: (context: SchemaContext) =>
        withFields(postSchema(pictures(context)), extend.posts, context),
    });
  const others = config.blogs
    .map(({ collection }) => collection)
    .filter((name) => name !== 'posts');
  return {
    ...Object.fromEntries(others.map((name) => [name, posts(name)])),
    posts: posts('posts'),
    team: defineCollection({
      loader: folderLoader({ folder: 'team', pattern: '**/*.{yml,yaml}' }),
      schema: (context: SchemaContext) =>
        withFields(teamSchema(pictures(context)), extend.team, context),
    }),
    testimonials: defineCollection({
      loader: folderLoader({ folder: 'testimonials', pattern: '**/*.{yml,yaml}' }),
      schema: (context: SchemaContext) =>
        withFields(testimonialSchema, extend.testimonials, context),
    }),
    categories: defineCollection({
      loader: folderLoader({ folder: 'categories', pattern: '**/*.{yml,yaml}' }),
      schema: (context: SchemaContext) => withFields(categorySchema, extend.categories, context),
    }),
    glossary: defineCollection({
      loader: folderLoader({ folder: 'glossary', pattern: '**/*.{yml,yaml}' }),
      schema: (context: SchemaContext) => withFields(glossarySchema, extend.glossary, context),
    }),
    clinic: defineCollection({
      loader: clinicLoader(),
      schema: (context: SchemaContext) => withFields(clinicSchema, extend.clinic, context),
    }),
    comments: defineCollection({ loader: commentsLoader(), schema: commentSchema }),
  };
}

/**
 * Astro's `image()` for a picture in `public/` too: it is read from where it stands, so that it is made as small as all others.
 * The address of one on another host stays as it is.
 */
function pictures({ image }: SchemaContext): { image: ImageSchema } {
  const path = z
    .string()
    .transform((address) =>
      pictureKind(address) === 'public' ? `${publicPath}${address}` : address,
    );
  return { image: () => path.pipe(image() as unknown as z.ZodType<unknown, string>) };
}

function withFields<Schema extends z.ZodObject>(
  schema: Schema,
  extension: Extension | undefined,
  context: SchemaContext,
): Schema {
  if (!extension) return schema;
  const { shape } = typeof extension === 'function' ? extension(context) : extension;
  // `safeExtend` keeps the rules that look at several fields, such as “the reviewer is not the author”.
  return schema.safeExtend(shape) as unknown as Schema;
}
