import type { PostEntry } from '../post-entry.ts';

/** What is known of a page where something is added to its head, header or footer. */
export interface PageFacts {
  title: string;
  description: string;
  /** Its address on the site, `/blog`; none for the page for wrong addresses. */
  path: string | undefined;
  /** BCP 47 tag of its language. */
  lang: string;
  /** The article, on the page of one. */
  post: PostEntry | undefined;
}

/** What is known of an article where something is added to its page or its card. */
export interface PostFacts {
  post: PostEntry;
  /** BCP 47 tag of the article’s language. */
  lang: string;
}

/** The places where a site and any number of plugins add components, and the props these get. */
export interface SlotProps {
  /** The end of `<head>`. */
  'head:end': PageFacts;
  /** The end of the header of the site. */
  'header:end': PageFacts;
  /** Before the text of an article. */
  'post:before-content': PostFacts;
  /** After the text of an article, before its voices and its call to action. */
  'post:after-content': PostFacts;
  /** Beside an article; after it on a narrow screen. */
  'post:aside': PostFacts;
  /** The end of an article’s card in a list. */
  'card:footer': PostFacts;
  /** The start of the footer of the site. */
  'footer:start': PageFacts;
}

/** What a page finds in a slot: a component and its own props, to which the page adds those of the slot. */
export interface Entry<Name extends SlotName> {
  Component: (props: SlotProps[Name]) => unknown;
  props: Readonly<Record<string, unknown>>;
}

/** The names of the slots. */
export type SlotName = keyof SlotProps;

export const slotNames = [
  'head:end',
  'header:end',
  'post:before-content',
  'post:after-content',
  'post:aside',
  'card:footer',
  'footer:start',
] as const satisfies readonly SlotName[];

/** A component in a slot. */
export interface Addition {
  slot: SlotName;
  /** The module of the component. */
  module: string;
  /** Lower comes first. */
  order: number;
  /** Props of its own, as JSON. */
  props: Readonly<Record<string, unknown>>;
}

/** What stands in a slot, in order: by `order`; of equal ones, whoever added first. */
export function inSlot(additions: readonly Addition[], slot: SlotName): Addition[] {
  return additions
    .filter((addition) => addition.slot === slot)
    .toSorted((a, b) => a.order - b.order);
}
