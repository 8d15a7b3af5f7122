import { parse, type MessageFormatElement, TYPE } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en.ts';
import type { SomeMessages, Texts } from './messages.ts';

/** Messages of one language. */
export interface Layer {
  lang: string;
  messages: SomeMessages;
}

/** A text of the interface by where it stands: `['accessibility', 'title']`. */
export type TextPath = readonly string[];

type Message = string | readonly string[];
type Nested = { readonly [key: string]: Message | Nested };

/** Each text there is, in English. */
export const allTexts: readonly { path: TextPath; message: Message }[] = flatten(en as Nested);

/** The texts, ready to be used; each from the first layer that has it, and with the plurals and numbers of that language. */
export function compileTexts(layers: readonly Layer[]): Texts {
  const texts: Record<string, unknown> = {};
  for (const { path, message: english } of allTexts) {
    const layer = layers.find(({ messages }) => messageAt(messages, path) !== undefined);
    const message = (layer && messageAt(layer.messages, path)) ?? english;
    setAt(texts, path, compile(message, english, layer?.lang ?? 'en'));
  }
  return texts as unknown as Texts;
}

/** The texts that none of the layers has. */
export function missingTexts(layers: readonly Layer[]): TextPath[] {
  return allTexts
    .filter(({ path }) => layers.every(({ messages }) => messageAt(messages, path) === undefined))
    .map(({ path }) => path);
}

/** What is wrong with a message, in words for whoever wrote it; `undefined` when nothing is. `english` says what it may name. */
export function messageProblem(message: string, english: string): string | undefined {
  let found: Set<string>;
  try {
    found = valuesOf(message);
  } catch (error) {
    return `Expected an ICU message, such as ${sample(english)}; ${inWords(error)}.`;
  }
  const known = valuesOf(english);
  const unknown = [...found].filter((name) => !known.has(name));
  const missing = [...known].filter((name) => !found.has(name));
  const quoted = (names: Iterable<string>) => [...names].map((name) => `{${name}}`).join(', ');
  if (unknown.length > 0)
    return known.size > 0
      ? `Expected no ${quoted(unknown)}: this text has ${quoted(known)}.`
      : `Expected no ${quoted(unknown)}: this text has no values.`;
  return missing.length > 0 ? `Expected ${quoted(missing)} in it too.` : undefined;
}

/** The names of the values in a message. Throws where it is none. */
function valuesOf(message: string): Set<string> {
  const names = new Set<string>();
  const visit = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      names.add(element.value);
      if ('options' in element)
        for (const { value } of Object.values(element.options)) visit(value);
    }
  };
  visit(parse(message, { ignoreTag: true }));
  return names;
}

function compile(message: Message, english: Message, lang: string): unknown {
  if (typeof message !== 'string') return message;
  const format = new IntlMessageFormat(message, lang, undefined, { ignoreTag: true });
  const hasValues = typeof english === 'string' && valuesOf(english).size > 0;
  return hasValues
    ? (values: Record<string, string | number>) => String(format.format(values))
    : String(format.format());
}

// The parser's errors are named, not worded.
function inWords(error: unknown): string {
  const name = error instanceof Error ? error.message : String(error);
  return `it cannot be read: ${name.toLowerCase().replaceAll('_', ' ')}`;
}

function sample(english: string): string {
  return `“${english}”`;
}

function flatten(messages: Nested, before: TextPath = []): { path: TextPath; message: Message }[] {
  return Object.entries(messages).flatMap(([key, value]) => {
    const path = [...before, key];
    return isMessage(value) ? [{ path, message: value }] : flatten(value, path);
  });
}

function isMessage(value: Message | Nested): value is Message {
  return typeof value === 'string' || Array.isArray(value);
}

function messageAt(messages: SomeMessages, path: TextPath): Message | undefined {
  let at: unknown = messages;
  for (const key of path) at = (at as Record<string, unknown> | undefined)?.[key];
  return at as Message | undefined;
}

function setAt(texts: Record<string, unknown>, path: TextPath, text: unknown): void {
  const [key = '', ...rest] = path;
  if (rest.length === 0) texts[key] = text;
  else {
    texts[key] ??= {};
    setAt(texts[key] as Record<string, unknown>, rest, text);
  }
}
