import { z } from 'zod';
import { categorySchema } from './category.ts';
import { clinicSchema } from './clinic.ts';
import { commentSchema } from './comment.ts';
import { glossarySchema } from './glossary.ts';
import { postSchema } from './post.ts';
import { teamSchema } from './team.ts';
import { testimonialSchema } from './testimonial.ts';

/** A JSON schema, draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** What has a JSON schema: front matter, each kind of record, and the list of comments. */
export type SchemaName = keyof typeof schemas;

const schemaKey: JsonSchema = {
  properties: {
    $schema: {
      type: 'string',
      description: 'Where the JSON schema of this file is, for editors; the site takes no notice.',
    },
  },
};

// In a file a picture is the path to it.
const image = () => z.string();
const consents = [{ required: ['expiresOn'] }, { required: ['expiresOnEvent'] }];

// What a schema says in a `refine` is code, which JSON schema cannot hold; what it has words for is said once more here.
const schemas = {
  post: {
    title: 'Front matter of an article',
    schema: postSchema({ image }),
    rules: { dependentRequired: { lastReviewed: ['reviewedBy'] } },
  },
  team: { title: 'A person of the team', schema: teamSchema({ image }) },
  testimonial: {
    title: 'A testimonial and its consent',
    schema: testimonialSchema,
    rules: { properties: { consent: { anyOf: consents } } },
  },
  category: { title: 'A category of articles', schema: categorySchema },
  glossary: { title: 'A word of the glossary', schema: glossarySchema },
  clinic: { title: 'The clinic', schema: clinicSchema },
  comments: { title: 'Comments that were accepted', schema: z.array(commentSchema), isOurs: true },
} satisfies Record<string, { title: string; schema: z.ZodType; rules?: JsonSchema; isOurs?: true }>;

/**
 * The JSON schemas of a site's files, by name, for editors and other tools. They refuse nothing the zod schemas take,
 * but dates in unusual forms. Keys they do not know are allowed in what a site may extend with fields of its own; inside its
 * parts, and elsewhere, they are not.
 */
export function jsonSchemas(): Record<SchemaName, JsonSchema> {
  const entries = Object.keys(schemas).map((name) => [name, jsonSchema(name as SchemaName)]);
  return Object.fromEntries(entries) as Record<SchemaName, JsonSchema>;
}

/** The JSON schema files of a site, `.vscode/hearten/post.schema.json` and so on, for whoever can write them. */
export function schemaFiles(): { path: string; text: string }[] {
  return Object.entries(jsonSchemas()).map(([name, schema]) => ({
    path: `.vscode/hearten/${name}.schema.json`,
    text: `${JSON.stringify(schema, undefined, 2)}\n`,
  }));
}

function jsonSchema(name: SchemaName): JsonSchema {
  const { title, schema, rules, isOurs } = { rules: {}, isOurs: false, ...schemas[name] };
  const made = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', override: spellOut });
  const { $schema, additionalProperties, ...rest } = JSON.parse(JSON.stringify(made)) as JsonSchema;
  const isClosed = additionalProperties !== undefined && isOurs;
  const known = {
    $schema,
    title,
    ...rest,
    ...(isClosed && { additionalProperties }),
  } as JsonSchema;
  return merge(known, schema instanceof z.ZodObject ? merge(schemaKey, rules) : rules);
}

/** Says in JSON schema what zod says in code: dates, web addresses, text that is not only spaces. */
function spellOut({ zodSchema, jsonSchema }: Overridden): void {
  const { def } = zodSchema._zod;
  if (def.type === 'union' && def.options.some((option) => option._zod.def.type === 'date')) {
    delete jsonSchema.anyOf;
    Object.assign(jsonSchema, { type: 'string', pattern: day.source, examples: ['2026-10-12'] });
  } else if (jsonSchema.format === 'uri') {
    // What validators take for a URI differs, and is narrower than what browsers do.
    delete jsonSchema.format;
    Object.assign(jsonSchema, { pattern: webAddress.source, examples: ['https://example.org'] });
  } else if (jsonSchema.type === 'string' && jsonSchema.minLength === 1) {
    jsonSchema.pattern = /\S/.source;
  }
}

interface Overridden {
  zodSchema: z.core.$ZodTypes;
  jsonSchema: z.core.JSONSchema.BaseSchema;
}

// `2026-10-12`, with or without a time, or `Jul 08 2022`, as Astro's own starter has it.
const day =
  /^\s*(?:\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:[T ].*)?|[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}.*)$/;
const webAddress = /^\s*[hH][tT][tT][pP][sS]?:/;

function merge(schema: JsonSchema, rules: JsonSchema): JsonSchema {
  const merged: Record<string, unknown> = { ...schema };
  for (const [key, value] of Object.entries(rules)) {
    const known = merged[key];
    merged[key] = isObject(known) && isObject(value) ? merge(known, value) : value;
  }
  return merged;
}

function isObject(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
