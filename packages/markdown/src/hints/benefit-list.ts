import { benefitList, type Block } from '@hearten/components/shapes';
import { toString } from 'mdast-util-to-string';
import type { Article } from './article.ts';
import { mayFollowQuotes } from './after-article.ts';
import { type Hint, wrapHint } from './hint.ts';
import { nextStepLine } from './next-step.ts';
import { numberedRunAt, type NumberedRun } from './numbered-run.ts';
import { isQuote } from './quote.ts';
import { isLead } from './right-for-you.ts';
import { typedNumber } from './typed-number.ts';

// Three to ten items: USWDS process list, https://designsystem.digital.gov/components/process-list/ (read 2026-11-23).
const fewest = 3;
const most = 10;
/** A benefit is a sentence or two; longer ones are sections of an article. */
const mostBlocks = 4;
const mostCharacters = 1200;

const url = 'https://designsystem.digital.gov/components/process-list/';

/** Items numbered by hand that read as a list of benefits. */
export function benefitListAt(article: Article, from: number): Hint | undefined {
  const run = numberedRunAt(article, from, (index) => endsRun(article, index));
  if (!run || !isListOfBenefits(article, run)) return undefined;
  return wrapHint(
    article,
    { from, to: run.to },
    {
      ruleId: 'looks-like-benefit-list',
      name: 'benefit-list',
      reason: `These ${run.starts.length} items, numbered by hand, look like a list of benefits. As a \`benefit-list\` they become one list with numerals of its own, and a screen reader can say how many there are.`,
      url,
    },
  );
}

const ownBlock = /^(?:benefit-list|right-for-you|condition-list|next-step|testimonial)/;

/** Whether a block cannot be the text of a benefit. */
function endsRun(article: Article, index: number): boolean {
  const block = article.blocks[index];
  if (block?.type === 'containerDirective') return ownBlock.test(block.name);
  if (block?.type === 'paragraph') {
    return (
      isLead(article, index) ||
      isQuote(article, index) ||
      nextStepLine(article, index) !== undefined ||
      mayFollowQuotes.test(article.textOf(index))
    );
  }
  return [
    'heading',
    'thematicBreak',
    'footnoteDefinition',
    'leafDirective',
    'mdxJsxFlowElement',
  ].includes(block?.type ?? '');
}

function isListOfBenefits(article: Article, run: NumberedRun): boolean {
  const { starts, to } = run;
  const from = starts[0] ?? to;
  if (starts.length < fewest || starts.length > most || isAboutSteps(article, from)) return false;
  const areShort = starts.every((start, index) => {
    const end = starts[index + 1] ?? to;
    const text = Array.from({ length: end - start }, (_, at) => article.textOf(start + at)).join(
      '',
    );
    return end - start - 1 <= mostBlocks && text.length <= mostCharacters;
  });
  return areShort && readsAsBenefits(article, run);
}

// Steps have an order a reader acts on: they are no benefits.
const steps = /\b(?:steps?|stages?|phases?|how to|pasos?|etapas?|fases?)\b/i;

function isAboutSteps(article: Article, from: number): boolean {
  const { blocks, textOf } = article;
  let index = from - 1;
  if (blocks[index]?.type === 'paragraph' && nextStepLine(article, index) === undefined) {
    const [lastSentence = ''] = /[^.!?]*$/.exec(textOf(index)) ?? [];
    if (steps.test(lastSentence)) return true;
  }
  const isSection = (at: number) => blocks[at]?.type === 'heading' && !typedNumber(article, at);
  while (index >= 0 && !isSection(index)) index -= 1;
  return steps.test(textOf(index));
}

/** The block itself has the last word: it has to find just these items, each with its lead and text, and no fault. */
function readsAsBenefits({ blocks }: Article, { starts, to }: NumberedRun): boolean {
  let faults = 0;
  const children = blocks.slice(starts[0], to) as Block[];
  const { before, items } = benefitList.read(children, benefitList.attributes.parse({}), () => {
    faults += 1;
  });
  return (
    faults === 0 &&
    before.length === 0 &&
    items.length === starts.length &&
    items.every(({ lead, text }) => text.length > 0 && !/\?\s*$/.test(lead.map(toText).join('')))
  );
}

function toText(node: unknown): string {
  return toString(node);
}
