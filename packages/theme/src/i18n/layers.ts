import type { Layer } from './compile.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { SomeMessages } from './messages.ts';

const builtIn: Readonly<Record<string, SomeMessages>> = { en, es };

/**
 * Where the texts of a language are looked for, nearest first: for `es-MX` those the site gives for it, those it gives for `es`, and
 * the theme's own Spanish.
 */
export function layersOf(lang: string, given: Readonly<Record<string, SomeMessages>>): Layer[] {
  const tags = lang
    .split('-')
    .map((_, index, parts) => parts.slice(0, parts.length - index).join('-'));
  return tags.flatMap((tag) => [
    ...layer(tag, inAnyCase(given, tag)),
    ...layer(tag, inAnyCase(builtIn, tag)),
  ]);
}

function layer(lang: string, messages: SomeMessages | undefined): Layer[] {
  return messages ? [{ lang, messages }] : [];
}

function inAnyCase<Value>(values: Readonly<Record<string, Value>>, tag: string): Value | undefined {
  const key = Object.keys(values).find((one) => one.toLowerCase() === tag.toLowerCase());
  return key === undefined ? undefined : values[key];
}
