import * as all from './all.ts';
import type { Shape } from './shape.ts';

export * from './all.ts';
export {
  type Block,
  type BlockShape,
  type BuildContext,
  componentName,
  defineBlock,
  defineInline,
  defineRecord,
  type Depth,
  type Finding,
  type Inline,
  type InlineShape,
  type RecordShape,
  type Report,
  type Severity,
  type Shape,
  shapeName,
  type Use,
  type WrapContext,
  type Wrapper,
} from './shape.ts';
export type { Advice, AdviceInput } from './advice/advice.ts';
export type { HelplineRecord } from './crisis-lines/shape.ts';
export { embedAddress, type EmbedAddress } from './embed/address.ts';
export type { Embedded, EmbeddedInput } from './embed/shape.ts';
export type { Entries, Entry, EntryInput } from './entries.ts';
export type { Answers, Questions } from './faq/shape.ts';
export { isCredit, splitImage } from './figure/credit.ts';
export type { Picture } from './figure/shape.ts';
export type { LevelRecord } from './levels-of-care/shape.ts';
export type { ListItems } from './items.ts';
export type { KeyFacts, KeyFactsInput } from './key-facts/shape.ts';
// The words around comments and of tables are no block's, and a site may give them too.
export { commentTexts } from './comments/texts.ts';
export { tableWords } from './table-words.ts';
export { textsIn } from './language.ts';
export type { NextStepInput, NextStepItems } from './next-step/shape.ts';
export { flow, inline, paragraph, phrasing } from './nodes.ts';
export type { Fact, FactInput, Facts } from './program-facts/shape.ts';
export { linkIdentifiers, mayHoldIdentifier } from './references/identifiers.ts';
export type { Checklist, ChecklistInput } from './right-for-you/shape.ts';
export type { TermRecord } from './term/shape.ts';
export type { TestimonialRecord } from './testimonial/shape.ts';
export type { Titled, TitledInput } from './titled.ts';
export { blockWords, defineWords, type GivenWords, giveWords, type Words } from './words.ts';

/** Every block, in the order of their names. */
export const shapes: readonly Shape[] = Object.values(all);

/** The names of all blocks, as components: `BenefitList` … */
export type BlockName = Capitalize<keyof typeof all>;
