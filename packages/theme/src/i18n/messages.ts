import type { Words } from '@hearten/components/shapes';
import type { en } from './en.ts';

/** Every text of the interface in one language, as ICU messages. */
export type Messages = Written<typeof en>;

/** Some of them: what a site gives itself. */
export type SomeMessages = Partly<Messages>;

/** What a site’s file for a language gives: texts of the interface, and words of blocks by block. */
export type SiteMessages = SomeMessages & { blocks?: Readonly<Record<string, Words>> };

/** The texts of the interface: a text with values in it is a function of them, `texts.call({ number })`. */
export type Texts = Ready<typeof en>;

type Written<All> = {
  [Key in keyof All]: All[Key] extends string
    ? string
    : All[Key] extends readonly string[]
      ? readonly string[]
      : Written<All[Key]>;
};

type Partly<All> = {
  [Key in keyof All]?: All[Key] extends string | readonly string[] ? All[Key] : Partly<All[Key]>;
};

type Ready<All> = {
  [Key in keyof All]: All[Key] extends string
    ? Text<All[Key]>
    : All[Key] extends readonly string[]
      ? readonly string[]
      : Ready<All[Key]>;
};

/** What a message becomes: a string, or a function of the values it names. */
export type Text<Message extends string> = keyof ValuesOf<Message> extends never
  ? string
  : (values: ValuesOf<Message>) => string;

/** The values a message names: `{name}` takes words, `{count, plural, …}` and `{count, number}` a number. */
export type ValuesOf<Message extends string> = InText<Message, '', unknown>;

// Two states: in text, where `{` begins a value; and among the branches of a plural, where `{` begins a text. `Outer` holds
// the states around, nearest first: `t` for text, `b` for branches.
type InText<
  Rest extends string,
  Outer extends string,
  Found,
> = Rest extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${infer Beyond}`
    ? Leave<`${Beyond}{${After}`, Outer, Found>
    : Value<After, Outer, Found>
  : Rest extends `${string}}${infer Beyond}`
    ? Leave<Beyond, Outer, Found>
    : Found;

type InBranches<
  Rest extends string,
  Outer extends string,
  Found,
> = Rest extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${infer Beyond}`
    ? Leave<`${Beyond}{${After}`, Outer, Found>
    : InText<After, `b${Outer}`, Found>
  : Rest extends `${string}}${infer Beyond}`
    ? Leave<Beyond, Outer, Found>
    : Found;

type Value<
  Rest extends string,
  Outer extends string,
  Found,
> = Rest extends `${infer Inside}}${infer After}`
  ? Inside extends `${infer Name}, ${string}{${string}`
    ? Rest extends `${string}{${infer Branch}`
      ? InText<Branch, `bt${Outer}`, Found & Record<Name, number>>
      : never
    : Inside extends `${infer Name}, ${string}`
      ? InText<After, Outer, Found & Record<Name, number>>
      : InText<After, Outer, Found & Record<Inside, string | number>>
  : Found;

type Leave<Rest extends string, Outer extends string, Found> = Outer extends `b${infer Further}`
  ? InBranches<Rest, Further, Found>
  : Outer extends `t${infer Further}`
    ? InText<Rest, Further, Found>
    : Found;
