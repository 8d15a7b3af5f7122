import leven from 'leven';
import { z } from 'zod';

/** What is wrong with one field. */
export interface FieldMessage {
  /** Where: `['phones', 0, 'number']`; empty for the record as a whole. */
  path: readonly PropertyKey[];
  /** What would fit, if that can be said in a word or two. */
  expected: string | undefined;
  /** What was found. */
  received: string;
  /** The whole message, in a sentence. */
  reason: string;
  /** Whether the schema does not have the field at all; `expected` is then the nearest one it has. */
  isUnknownKey: boolean;
}

/** What makes the messages better where it is at hand. */
export interface FieldMessagesOptions {
  /** What was checked: messages then say what was found. */
  input?: unknown;
  /** What it was checked with: messages then name the nearest right key. */
  schema?: z.core.$ZodType;
}

/** The failures of a schema, one a field, in the order of the fields. */
export function fieldMessages(
  error: z.core.$ZodError,
  { input, schema }: FieldMessagesOptions = {},
): FieldMessage[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => unknownKey(issue.path, key, schema));
    const received = describeValue(issue.path.reduce(step, input));
    const expected = expectedOf(issue);
    const said = expected === undefined ? issue.message : undefined;
    return [
      {
        path: issue.path,
        expected,
        received,
        reason: said ?? `Expected ${expected}, received ${received}.`,
        isUnknownKey: false,
      },
    ];
  });
}

/** A message as one line: `**phones.0.number**: expected …, received …`. */
export function fieldLine({ path, reason, received }: FieldMessage): string {
  const found = /received|unknown/i.test(reason) ? '' : ` Received ${received}.`;
  const text = reason.charAt(0).toLowerCase() + reason.slice(1);
  return path.length === 0 ? `${reason}${found}` : `**${path.join('.')}**: ${text}${found}`;
}

function unknownKey(
  path: readonly PropertyKey[],
  key: string,
  schema: z.core.$ZodType | undefined,
): FieldMessage {
  const known = keysAt(schema, path);
  const nearest = nearestWord(key, known);
  const help = nearest
    ? ` Did you mean \`${nearest}\`?`
    : known.length > 0
      ? ` Known keys: ${known.join(', ')}.`
      : '';
  return {
    path: [...path, key],
    expected: nearest,
    received: `the unknown key \`${key}\``,
    reason: `Unknown key \`${key}\`.${help}`,
    isUnknownKey: true,
  };
}

function expectedOf(issue: z.core.$ZodIssue): string | undefined {
  if (issue.code === 'invalid_type' && /^Invalid input/.test(issue.message))
    return typeName(issue.expected);
  if (issue.code === 'invalid_value' && /^Invalid (?:input|option)/.test(issue.message)) {
    return issue.values.map((value) => JSON.stringify(value)).join(' or ');
  }
  return undefined;
}

function typeName(type: string): string {
  return (
    {
      boolean: 'true or false',
      string: 'text',
      array: 'a list',
      object: 'an object',
      number: 'a number',
    }[type] ?? type
  );
}

function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function step(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<PropertyKey, unknown>)[key]
    : undefined;
}

function keysAt(schema: z.core.$ZodType | undefined, path: readonly PropertyKey[]): string[] {
  let current = schema && unwrap(schema);
  for (const key of path) {
    if (current instanceof z.ZodObject) current = current.shape[key as string];
    else if (current instanceof z.ZodArray) current = current.element;
    else if (current instanceof z.ZodRecord) current = current.valueType;
    else return [];
    current = current && unwrap(current);
  }
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}

/** The schema inside a default, an optional, a pipe; of a union the one with keys. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const {
    innerType,
    in: input,
    options,
  } = schema._zod.def as {
    innerType?: z.core.$ZodType;
    in?: z.core.$ZodType;
    options?: z.core.$ZodType[];
  };
  const inner =
    innerType ?? input ?? options?.find((option) => unwrap(option) instanceof z.ZodObject);
  return inner ? unwrap(inner) : schema;
}

function nearestWord(word: string, known: readonly string[]): string | undefined {
  const close = known
    .map((other) => ({ other, distance: leven(word.toLowerCase(), other.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance)[0];
  return close && close.distance <= Math.max(2, Math.floor(word.length / 3))
    ? close.other
    : undefined;
}
