/// <reference path="./virtual.d.ts" />
import {
  categorySchema,
  clinicSchema,
  commentSchema,
  glossarySchema,
  postSchema,
  teamSchema,
  testimonialSchema,
} from '@hearten/care';
import { defineCollection, type SchemaContext } from 'astro:content';
import { config } from 'virtual:hearten/config';
import type { z } from 'zod';
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
      schema: (context: SchemaContext) => withFields(postSchema(context), extend.posts, context),
    });
  const others = config.blogs
    .map(({ collection }) => collection)
    .filter((name) => name !== 'posts');
  return {
    ...Object.fromEntries(others.map((name) => [name, posts(name)])),
    posts: posts('posts'),
    team: defineCollection({
      loader: folderLoader({ folder: 'team', pattern: '**/*.{yml,yaml}' }),
      schema: (context: SchemaContext) => withFields(teamSchema(context), extend.team, context),
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
