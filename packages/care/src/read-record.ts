import { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import { fieldLine, fieldMessages } from './field-messages.ts';
import { type Place, type PlacedYaml, readPlacedYaml } from './placed-yaml.ts';
import { readQuickly } from './quick-yaml.ts';

/** How a record is read, and what messages call it. */
export interface ReadOptions {
  /** The file's path, as messages should show it. */
  path: string;
  /** The line of the file the YAML begins on. @default 1 */
  firstLine?: number;
  /** Leaves keys alone that the schema does not have: a site may have added fields of its own. @default false */
  ignoreUnknownKeys?: boolean;
}

/** A record that was read, with what is wrong with it. */
export interface RecordRead<Output> {
  /** The record with its defaults; `undefined` when something is wrong with it. */
  data: Output | undefined;
  messages: VFileMessage[];
  /** Where a field stands; the first line when it is not there. */
  placeOf: (path: readonly PropertyKey[]) => Place;
}

/** Reads the YAML of a record or of a post's front matter, and says in one message a field what is wrong and where. */
export function readRecord<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  { path, firstLine = 1, ignoreUnknownKeys = false }: ReadOptions,
): RecordRead<z.output<Schema>> {
  let placed: PlacedYaml | undefined;
  const readPlaced = () => (placed ??= readPlacedYaml(text));
  const inFile = ({ line, column }: Place) => ({ line: line + firstLine - 1, column });
  const placeOf = (keys: readonly PropertyKey[]) =>
    inFile(readPlaced().placeOf(keys) ?? { line: 1, column: 1 });
  const toMessage = (reason: string, ruleId: string, place: Place) =>
    Object.assign(new VFileMessage(reason, { place, ruleId, source: 'hearten' }), {
      file: path,
      fatal: true,
    });

  // Most records are right, and need no place.
  const quick = readQuickly(text) ?? undefined;
  const { input: said, problems } = quick ? { input: quick, problems: [] } : readPlaced();
  if (problems.length > 0) {
    const messages = problems.map(({ reason, place }) =>
      toMessage(`This YAML cannot be read: ${reason}`, 'yaml-syntax', inFile(place)),
    );
    return { data: undefined, messages, placeOf };
  }
  const input = withoutSchemaKey(said);
  const result = schema.safeParse(input);
  if (result.success) return { data: result.data, messages: [], placeOf };
  const messages = fieldMessages(result.error, { input, schema }).flatMap((field) => {
    const isLeft = ignoreUnknownKeys && field.isUnknownKey;
    if (isLeft && !field.expected) return [];
    const message = toMessage(fieldLine(field), 'invalid-field', placeOf(field.path));
    const { received: actual, expected } = field;
    // A field of the site's own, or a slip of the pen: somebody should look.
    const fatal = !isLeft;
    return Object.assign(message, { fatal, actual, ...(expected && { expected: [expected] }) });
  });
  const data = ignoreUnknownKeys ? parseKnown(schema, input, result.error) : undefined;
  return { data, messages, placeOf };
}

/**
 * A record without `$schema`, the key editors read to know the JSON schema of a file; to the site it says nothing. What is no
 * record stays as it is.
 */
export function withoutSchemaKey<Data>(record: Data): Data {
  if (typeof record !== 'object' || record === null || !('$schema' in record)) return record;
  const { $schema, ...rest } = record;
  return typeof $schema === 'string' ? (rest as Data) : record;
}

/** Parses once more without the keys the schema does not know. */
function parseKnown<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  { issues }: z.core.$ZodError,
): z.output<Schema> | undefined {
  for (const { path, keys } of issues.filter(isUnknownKeys)) {
    const owner = path.reduce<unknown>(
      (value, key) => (value as Record<PropertyKey, unknown>)[key],
      input,
    );
    for (const key of keys) delete (owner as Record<string, unknown>)[key];
  }
  return schema.safeParse(input).data;
}

function isUnknownKeys(issue: z.core.$ZodIssue): issue is z.core.$ZodIssueUnrecognizedKeys {
  return issue.code === 'unrecognized_keys';
}

/** The YAML between the fences of a Markdown file, and the line it begins on. */
export function readFrontMatter(text: string): { yaml: string; firstLine: number } | undefined {
  // As Astro reads it: only a line of its own ends it, so that `title: Rest ---` does not.
  const match =
    /^(?<before>\uFEFF?\s*---[ \t]*\r?\n)(?:(?<yaml>[\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/.exec(
      text,
    );
  if (!match?.groups) return undefined;
  const { before = '', yaml = '' } = match.groups;
  return { yaml, firstLine: before.split('\n').length };
}
