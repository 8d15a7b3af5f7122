import { fieldLine, fieldMessages, type SiteLanguages } from '@hearten/care';
import { z } from 'zod';
import { headElements } from './options/head.ts';
import { headerChanges } from './options/headers.ts';
import { declaredHosts } from './options/hosts.ts';
import { palettes, tokenOverrides } from './options/tokens.ts';
import { type PartName, partNames } from './parts/names.ts';
import { type SlotName, slotNames } from './parts/slots.ts';
import { plainError } from './plain-error.ts';
import type { HeartenPlugin } from './plugin.ts';
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

const componentPath = z
  .string('Expected the path of a component, such as ./src/PostHeader.astro.')
  .regex(/\S/, 'Expected the path of a component, such as ./src/PostHeader.astro.');

const addition = z.union(
  [componentPath, z.strictObject({ component: componentPath, order: z.number().default(0) })],
  'Expected the path of a component, such as ./src/Card.astro, or { component, order }.',
);

const plugin = z.custom<HeartenPlugin>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'setup' in value &&
    typeof value.setup === 'function',
  'Expected a plugin for Hearten: what myPlugin() returns, with a name and a setup.',
);

/** An object with a key for each name, none needed. */
function optionalEach<Name extends string, Value extends z.ZodType>(
  names: readonly Name[],
  value: Value,
) {
  const shape = Object.fromEntries(names.map((name) => [name, value.optional()]));
  return z.strictObject(shape as Record<Name, z.ZodOptional<Value>>);
}

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
  hosts: declaredHosts
    .prefault({})
    .describe('Other hosts that pages may contact, each with what for.'),
  headers: headerChanges
    .default({})
    .describe('Headers for hosts that read them from a file; false writes none.'),
  css: z
    .array(z.string())
    .default([])
    .describe('Style sheets of the site; they win over the theme’s.'),
  palette: z
    .enum(palettes)
    .default('evergreen')
    .describe('The colours, in light and dark: evergreen, harbor or clay.'),
  tokens: tokenOverrides
    .prefault({})
    .describe('Custom properties of the site’s own: colours, fonts, sizes.'),
  head: headElements.default([]).describe('More elements for the head of every page.'),
  components: optionalEach<PartName, typeof componentPath>(partNames, componentPath)
    .prefault({})
    .describe('Components of the site in the place of parts of the layout and of blocks.'),
  slots: optionalEach<SlotName, z.ZodArray<typeof addition>>(slotNames, z.array(addition))
    .prefault({})
    .describe('Components of the site added to pages, in order, after those of plugins.'),
  plugins: z
    .array(plugin)
    .refine(haveOwn('name'), 'Two plugins have the same name; leave one out.')
    .default([])
    .describe('Plugins, in order.'),
  logo: z
    .string()
    .regex(/^(?!https?:)./i, 'Expected a file of the site, such as ./src/logo.svg or /logo.svg.')
    .optional()
    .describe('A small picture beside the clinic’s name.'),
  homeImage: z
    .strictObject({
      src: z.string().describe('The picture.'),
      dark: z.string().optional().describe('The same picture for dark mode.'),
      alt: z
        .union(
          [z.string(), z.record(z.string(), z.string())],
          'Expected words, or { en: …, es: … } with words by language.',
        )
        .describe('What it shows, in words or by language; empty if it is decoration.'),
    })
    .optional()
    .describe('The picture on the home page.'),
});

const addedSchema = schema.pick({ css: true, head: true, tokens: true });

/** What `hearten()` takes. */
export type HeartenUserConfig = z.input<typeof schema>;
/** The options with all defaults filled in. */
export type HeartenConfig = z.output<typeof schema>;
/**
 * The options as a JSON schema, draft 2020-12, with their defaults and what each is for: for documentation and tools. What is
 * checked by code, such as that no two blogs have one address, is not in it.
 */
export function optionsSchema(): z.core.JSONSchema.JSONSchema {
  const made = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return JSON.parse(JSON.stringify(made)) as z.core.JSONSchema.JSONSchema;
}

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

/** Refuses addresses that two pages would have once each language has its own, such as a blog at `/es`. */
export function refuseClash(options: HeartenConfig, languages: SiteLanguages): void {
  const lines = clashLines(options, languages);
  if (lines.length === 0) return;
  throw plainError({
    title: 'Two pages of the site would have one address.',
    message: lines.join('\n'),
    hint: 'Change these in astro.config.mjs, where hearten({ … }) is called, or the `path` of the language in `i18n.locales`.',
  });
}

function clashLines(options: HeartenConfig, languages?: SiteLanguages): string[] {
  const clash = clashOf(options, languages);
  if (!clash) return [];
  const [first, second] = clash.options;
  return [
    `**${second}**: \`${clash.pattern}\` is the address of \`${first}\` too; give each its own.`,
  ];
}

/** Checks what a plugin adds to the options, as if the site had written it. */
export function parseAddedOptions(
  input: unknown,
  plugin: string,
): Pick<HeartenConfig, 'css' | 'head' | 'tokens'> {
  const result = addedSchema.safeParse(input);
  if (result.success) return result.data;
  const lines = fieldMessages(result.error, { input, schema: addedSchema }).map(fieldLine);
  throw plainError({
    title: 'A plugin adds a wrong option.',
    message: lines.map((line) => `Plugin \`${plugin}\`: ${line}`).join('\n'),
    hint: 'Tell whoever wrote the plugin, or leave it out of `plugins`.',
  });
}

function haveOwn<Key extends string>(key: Key) {
  return (list: readonly Record<Key, string>[]) =>
    new Set(list.map((one) => one[key])).size === list.length;
}
