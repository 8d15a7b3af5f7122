import { VFileMessage } from 'vfile-message';
import { type Document, isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { fieldLine, fieldMessages } from './field-messages.ts';
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
  placeOf: (path: readonly PropertyKey[]) => { line: number; column: number };
}

/** Reads the YAML of a record or of a post's front matter, and says in one message a field what is wrong and where. */
export function readRecord<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  { path, firstLine = 1, ignoreUnknownKeys = false }: ReadOptions,
): RecordRead<z.output<Schema>> {
  const lines = new LineCounter();
  let parsed: Document.Parsed | undefined;
  const parse = () => (parsed ??= parseDocument(text, { lineCounter: lines, prettyErrors: false }));
  const pointAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const placeOf = (keys: readonly PropertyKey[]) => {
    for (let length = keys.length; length > 0; length -= 1) {
      const node = parse().getIn(keys.slice(0, length), true);
      if (isNode(node) && node.range) return pointAt(node.range[0]);
    }
    return { line: firstLine, column: 1 };
  };
  const toMessage = (reason: string, ruleId: string, place: { line: number; column: number }) =>
    Object.assign(new VFileMessage(reason, { place, ruleId, source: 'hearten' }), {
      file: path,
      fatal: true,
    });

  // Most records are right, and need no place.
  const quick = readQuickly(text) ?? undefined;
  const { input, problems } = quick
    ? { input: withoutSchemaKey(quick), problems: [] }
    : toInput(parse());
  if (problems.length > 0) {
    const messages = problems.map(({ reason, offset }) =>
      toMessage(`This YAML cannot be read: ${reason}`, 'yaml-syntax', pointAt(offset)),
    );
    return { data: undefined, messages, placeOf };
  }
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

/** What the YAML says, or what stands in the way. */
function toInput(document: Document.Parsed): {
  input?: unknown;
  problems: { reason: string; offset: number }[];
} {
  const problems = document.errors.map(({ message, pos: [offset] }) => ({
    reason: message,
    offset,
  }));
  // `title: *Hope*` is meant as text; to YAML it is a place named “Hope*”.
  visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document)) return;
      const reason = `\`*${alias.source}\` points to nothing. Put text that begins with \`*\` in quotation marks.`;
      problems.push({ reason, offset: alias.range?.[0] ?? 0 });
    },
  });
  if (problems.length > 0) return { problems };
  try {
    return { input: withoutSchemaKey(document.toJS() ?? {}), problems };
  } catch (error) {
    // Aliases of aliases that would fill the memory.
    const reason = error instanceof Error ? error.message : String(error);
    return { problems: [{ reason, offset: 0 }] };
  }
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
  const match =
    /^(?<before>\uFEFF?\s*---[ \t]*\r?\n)(?<yaml>[\s\S]*?)(?:\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(
      text,
    );
  if (!match?.groups) return undefined;
  const { before = '', yaml = '' } = match.groups;
  return { yaml, firstLine: before.split('\n').length };
}
