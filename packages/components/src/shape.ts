import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast';
import type { Point, Position } from 'unist';
import type { z } from 'zod';

/** Flow content, as it stands between the fences of a block. */
export type Block = BlockContent | DefinitionContent;
/** Words inside a line. */
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

/** Takes what a shape has to say to the author. */
export type Report = (finding: Finding) => void;

/** The outer element of a block. `properties` are HTML attributes, spelled as in HTML. */
export interface Wrapper {
  tagName: string;
  className: string[];
  properties?: Record<string, string>;
}

/** What `wrap` is told of the page. */
export interface WrapContext {
  /** BCP 47 tag of the page, for the few words a block adds itself. @default 'en' */
  lang?: string | undefined;
}

/** What `build` is told of its surroundings. */
export interface BuildContext extends WrapContext {
  /** Level for the headings a block makes: one below the section it stands in. */
  depth: Depth;
}

/** The level of a heading. */
export type Depth = 1 | 2 | 3 | 4 | 5 | 6;

/** One use of a block on a page. */
export interface Use<Attributes> {
  attributes: Attributes;
  /** The line it begins on. */
  place: Point | undefined;
}

/** The blocks of a page. */
export interface PageBlocks {
  /** Whether a block with this name stands on it. */
  has: (name: string) => boolean;
}

// Methods, not properties that hold functions: so any shape is a `Shape`, whatever its attributes and items are.
interface ShapeBase<Attributes extends z.ZodObject> {
  /** `benefit-list`: `:::benefit-list`, `<BenefitList>` and `.hearten-benefit-list` follow by rule. */
  name: string;
  /** What it is for, in one sentence: editors show it. */
  summary: string;
  /** What may stand in `{…}` or as props. */
  attributes: Attributes;
  /** What an editor writes between the fences to begin with; `{{…}}` is a place to fill in. @default nothing */
  snippet?: string;
  /** The guidance its rules follow, for messages. */
  guidance?: string;
  wrap(attributes: z.output<Attributes>, context: WrapContext): Wrapper;
  /** What is wrong with all uses on one page together; called once a page that has any. */
  checkPage?(uses: readonly Use<z.output<Attributes>>[], report: Report, page?: PageBlocks): void;
}

/** A block an author writes ordinary Markdown in. */
export interface BlockShape<
  Attributes extends z.ZodObject = z.ZodObject,
  Items = unknown,
  Input = unknown,
> extends ShapeBase<Attributes> {
  kind: 'block';
  /** What the words in `:::name[…]` are read as; they come first. @default 'paragraph' */
  label?: 'paragraph' | 'heading';
  /** Whether a reader has to open what stands in it. @default never */
  isClosed?(attributes: z.output<Attributes>): boolean;
  /** Whether its attributes are enough, as in `::embed{…}`. @default false */
  mayBeEmpty?: boolean;
  /** mdast to typed items; reports what it could not use and keeps every word. */
  read(
    children: readonly Block[],
    attributes: z.output<Attributes>,
    report: Report,
    context?: WrapContext,
  ): Items;
  /** Typed items to mdast; elements Markdown has no node for carry `data.hName`. */
  build(items: Items, attributes: z.output<Attributes>, context: BuildContext): Block[];
  /** What a page without Markdown passes as `items`, as it is written there: for messages. */
  takes?: string;
  /** What a page without Markdown passes as `items`, to the items `build` takes. @default as they are */
  toItems?(items: Input | Items): Items;
}

interface OfRecords<Attributes extends z.ZodObject, Entry> extends ShapeBase<Attributes> {
  /** The collection its records come from. */
  collection: string;
  /** Its records, where they are the same on every site. @default those of the collection */
  records?: readonly Entry[];
  /** The records the attributes ask for, on a page in a language. */
  select(
    records: readonly Entry[],
    attributes: z.output<Attributes>,
    page?: { lang?: string | undefined },
  ): Entry[];
  /** What may be asked for, so that a message can propose the right one. */
  names(records: readonly Entry[]): string[];
}

/** A block that shows records: written with nothing inside, `::testimonial{id=…}`. */
export interface RecordShape<
  Attributes extends z.ZodObject = z.ZodObject,
  Entry = unknown,
> extends OfRecords<Attributes, Entry> {
  kind: 'record';
  build(
    records: readonly Entry[],
    attributes: z.output<Attributes>,
    context: BuildContext,
  ): Block[];
}

/** Words inside a line, with a record about them: `:term[IOP]`. The attribute `id` is the words where it is left out. */
export interface InlineShape<
  Attributes extends z.ZodObject = z.ZodObject,
  Entry = unknown,
> extends OfRecords<Attributes, Entry> {
  kind: 'inline';
  build(
    label: readonly Inline[],
    records: readonly Entry[],
    attributes: z.output<Attributes>,
    context: WrapContext,
  ): Inline[];
}

/** A block of any kind. */
export type Shape = BlockShape | RecordShape | InlineShape;

/** Declares a block; it only helps the types along. */
export function defineBlock<Attributes extends z.ZodObject, Items, Input = never>(
  shape: Omit<BlockShape<Attributes, Items, Input>, 'kind'>,
): BlockShape<Attributes, Items, Input> {
  return { kind: 'block', ...shape };
}

/** Declares a block of records; it only helps the types along. */
export function defineRecord<Attributes extends z.ZodObject, Entry>(
  shape: Omit<RecordShape<Attributes, Entry>, 'kind'>,
): RecordShape<Attributes, Entry> {
  return { kind: 'record', ...shape };
}

/** Declares words with a record; it only helps the types along. */
export function defineInline<Attributes extends z.ZodObject, Entry>(
  shape: Omit<InlineShape<Attributes, Entry>, 'kind'>,
): InlineShape<Attributes, Entry> {
  return { kind: 'inline', ...shape };
}

/** `benefit-list` to `BenefitList`: the spelling in MDX and Astro. */
export function componentName(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** `BenefitList` to `benefit-list`: the spelling in Markdown. */
export function shapeName(component: string): string {
  return component.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase();
}
