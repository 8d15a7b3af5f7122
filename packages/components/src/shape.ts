import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast';
import type { Point, Position } from 'unist';
import type { z } from 'zod';

/** Flow content, as it stands between the fences of a block. */
export type Block = BlockContent | DefinitionContent;
export type Inline = PhrasingContent;

/** How much a finding weighs: an error stops a build, a warning and a hint do not. */
export type Severity = 'error' | 'warning' | 'info';

/** What a shape has to say to the author. Lines and columns start at 1. */
export interface Finding {
  /** Kebab-case and never renamed: people switch rules off by it. */
  ruleId: string;
  severity: Severity;
  /** What happened and how to put it right, in whole sentences. */
  reason: string;
  /** Where; the opening line of the block when left out. */
  place?: Point | Position | undefined;
  /** What was found; with a `Position` as `place`, the text that stands there. */
  actual?: string | undefined;
  /** What would be right: names, values, or text to stand there instead. */
  expected?: string[] | undefined;
  /** The guidance the rule follows. */
  url?: string | undefined;
}

export type Report = (finding: Finding) => void;

/** The outer element of a block. `properties` are hast properties. */
export interface Wrapper {
  tagName: string;
  className: string[];
  properties?: Record<string, string>;
}

/** What `build` is told of its surroundings. */
export interface BuildContext {
  /** Level for the headings a block makes: one below the section it stands in. */
  depth: Depth;
  /** BCP 47 tag of the page, for the few words a block adds itself. @default 'en' */
  lang?: string | undefined;
}

export type Depth = 1 | 2 | 3 | 4 | 5 | 6;

interface ShapeBase<Attributes extends z.ZodObject> {
  /** `benefit-list`: `:::benefit-list`, `<BenefitList>` and `.hearten-benefit-list` follow by rule. */
  name: string;
  /** What may stand in `{…}` or as props. */
  attributes: Attributes;
  wrap: (attributes: z.output<Attributes>) => Wrapper;
}

/** A block an author writes ordinary Markdown in. */
export interface BlockShape<
  Attributes extends z.ZodObject = z.ZodObject,
  Items = unknown,
> extends ShapeBase<Attributes> {
  kind: 'block';
  /** mdast to typed items; reports what it could not use and keeps every word. */
  read: (children: readonly Block[], attributes: z.output<Attributes>, report: Report) => Items;
  /** Typed items to mdast; elements Markdown has no node for carry `data.hName`. */
  build: (items: Items, attributes: z.output<Attributes>, context: BuildContext) => Block[];
}

/** A block that shows records: written with nothing inside, `::testimonial{id=…}`. */
export interface RecordShape<
  Attributes extends z.ZodObject = z.ZodObject,
  Entry = unknown,
> extends ShapeBase<Attributes> {
  kind: 'record';
  /** The collection its records come from. */
  collection: string;
  /** The records the attributes ask for. */
  select: (records: readonly Entry[], attributes: z.output<Attributes>) => Entry[];
  /** What may be asked for, so that a message can propose the right one. */
  names: (records: readonly Entry[]) => string[];
  build: (
    records: readonly Entry[],
    attributes: z.output<Attributes>,
    context: BuildContext,
  ) => Block[];
}

export type Shape = BlockShape | RecordShape;

/** Declares a block; it only helps the types along. */
export function defineBlock<Attributes extends z.ZodObject, Items>(
  shape: Omit<BlockShape<Attributes, Items>, 'kind'>,
): BlockShape<Attributes, Items> {
  return { kind: 'block', ...shape };
}

/** Declares a block of records; it only helps the types along. */
export function defineRecord<Attributes extends z.ZodObject, Entry>(
  shape: Omit<RecordShape<Attributes, Entry>, 'kind'>,
): RecordShape<Attributes, Entry> {
  return { kind: 'record', ...shape };
}

/** `benefit-list` to `BenefitList`: the spelling in MDX and Astro. */
export function componentName(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** `BenefitList` to `benefit-list`: the spelling in Markdown. */
export function shapeName(component: string): string {
  return component.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase();
}
