import type { z } from 'zod';

/** A JSON schema, or a part of one. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

interface Row {
  /** `phones[].label`. */
  path: string;
  /** What may stand there, and what is taken when nothing does. */
  takes: string;
  description: string;
}

/** A table of the fields of a schema, those inside others below them, as Markdown. */
export function schemaTable(schema: JsonSchema, name = 'Field'): string {
  const lines = rowsOf(schema).map(
    ({ path, takes, description }) => `| \`${path}\` | ${takes} | ${cell(description)} |`,
  );
  return [`| ${name} | Takes | For |`, '| --- | --- | --- |', ...lines].join('\n');
}

/** One row a field, in the order of the schema. */
export function rowsOf(schema: JsonSchema, before = ''): Row[] {
  const { properties = {}, required = [] } = schema;
  return Object.entries(properties).flatMap(([name, field]) => {
    if (typeof field === 'boolean' || name === '$schema') return [];
    const path = `${before}${name}`;
    const { inside, suffix } = partsOf(field);
    const row = {
      path,
      takes: [takenBy(field), ...otherwiseOf(field, required.includes(name))].join('; '),
      description: field.description ?? '',
    };
    return [row, ...(inside ? rowsOf(inside, `${path}${suffix}.`) : [])];
  });
}

/** What stands inside a field that is an object, a list of objects or objects by name. */
function partsOf(field: JsonSchema): { inside?: JsonSchema; suffix: string } {
  const choices = choicesOf(field);
  const object = choices.find(({ properties }) => properties);
  if (object) return { inside: object, suffix: '' };
  for (const { items, additionalProperties } of choices) {
    if (isSchema(items)) {
      const { inside, suffix } = partsOf(items);
      if (inside) return { inside, suffix: `[]${suffix}` };
    }
    if (isSchema(additionalProperties)) {
      const { inside, suffix } = partsOf(additionalProperties);
      if (inside) return { inside, suffix: `.<name>${suffix}` };
    }
  }
  return { suffix: '' };
}

function takenBy(field: JsonSchema): string {
  const kinds = choicesOf(field).map((choice) => {
    const { enum: values, const: value, type, items, additionalProperties, examples } = choice;
    if (values) return values.map((one) => `\`${String(one)}\``).join(', ');
    if (value !== undefined) return `\`${JSON.stringify(value)}\``;
    if (type === 'array') return listOf(items);
    if (type === 'object')
      return isSchema(additionalProperties) ? 'a value for each name' : 'an object';
    if (type === 'string' && examples) return `text such as \`${String(examples[0])}\``;
    return words[String(type)] ?? 'a value';
  });
  return [...new Set(kinds)].join(' or ');
}

function listOf(items: JsonSchema['items']): string {
  const each = isSchema(items) ? takenBy(items) : 'a value';
  return each === 'an object' ? 'a list of objects' : `a list: ${each}`;
}

const words: Record<string, string> = {
  string: 'text',
  boolean: '`true`, `false`',
  integer: 'a whole number',
  number: 'a number',
  null: 'nothing',
};

function otherwiseOf({ default: value }: JsonSchema, isRequired: boolean): string[] {
  if (value === undefined) return isRequired ? ['must be there'] : [];
  const isShort = ['string', 'number', 'boolean'].includes(typeof value);
  return isShort ? [`\`${JSON.stringify(value).replaceAll('"', "'")}\` if left out`] : [];
}

function choicesOf(field: JsonSchema): JsonSchema[] {
  return (field.anyOf ?? field.oneOf ?? [field]).filter(isSchema);
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text in a table has one line, no bar that would end its cell, and no example of an address that would be a link. */
function cell(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll('|', '\\|')
    .replaceAll(/https?:\/\/…\S*/g, '`$&`');
}
