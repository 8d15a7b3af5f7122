import { benefitList, type Block } from '@hearten/components/shapes';
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Article } from './article.ts';
import { mayFollowQuotes } from './after-article.ts';
import { type Surroundings, speaksOfBenefits } from './benefit-words.ts';
import { type Hint, wrapHint } from './hint.ts';
import { isCall } from './next-step.ts';
import { numberedRunAt, type NumberedRun } from './numbered-run.ts';
import { isQuote } from './quote.ts';
import { isLead } from './right-for-you.ts';
import { typedNumber } from './typed-number.ts';
import { asWords, wordsOfBlock } from './words.ts';

// Three to ten items: USWDS process list, https://designsystem.digital.gov/components/process-list/ (read 2026-11-23).
const fewest = 3;
const most = 10;
/** A benefit is a sentence or two; longer ones are sections of an article. */
const mostBlocks = 4;
const mostCharacters = 1200;

const url = 'https://designsystem.digital.gov/components/process-list/';

/** Items numbered by hand that read as a list of benefits; a block that another hint is about (`isTaken`) is no heading of it. */
export function benefitListAt(
  article: Article,
  from: number,
  isTaken: (index: number) => boolean = () => false,
): Hint | undefined {
  const run = numberedRunAt(article, from, (index) => endsRun(article, index));
  if (!run || !isListOfBenefits(article, run, isTaken)) return undefined;
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
      isCall(article, index) ||
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

function isListOfBenefits(
  article: Article,
  run: NumberedRun,
  isTaken: (index: number) => boolean,
): boolean {
  const { starts, to } = run;
  if (starts.length < fewest || starts.length > most) return false;
  const areShort = starts.every((start, index) => {
    const end = starts[index + 1] ?? to;
    const text = Array.from({ length: end - start }, (_, at) => article.textOf(start + at)).join(
      '',
    );
    return end - start - 1 <= mostBlocks && text.length <= mostCharacters;
  });
  const leads = areShort ? leadsOf(article, run) : undefined;
  const around = leads && surroundings(article, { from: starts[0] ?? to, leads, isTaken });
  return around !== undefined && speaksOfBenefits(around);
}

/** The leads, if the block itself finds just these items, each with its lead and text, and no fault: it has the last word. */
function leadsOf({ blocks }: Article, { starts, to }: NumberedRun): string[] | undefined {
  let faults = 0;
  const children = blocks.slice(starts[0], to) as Block[];
  const { before, items } = benefitList.read(children, benefitList.attributes.parse({}), () => {
    faults += 1;
  });
  const leads = items.map(({ lead }) => asWords(lead.map((node) => toString(node)).join('')));
  const isSound =
    faults === 0 &&
    before.length === 0 &&
    items.length === starts.length &&
    items.every(({ text }) => text.length > 0) &&
    !leads.some((lead) => lead.endsWith('?'));
  return isSound ? leads : undefined;
}

/** Longer than this, a heading is none; it is read again for every run under it. */
const mostOfHeading = 300;

/** What stands around a run; `undefined` under a heading too long to be read. */
function surroundings(
  article: Article,
  { from, leads, isTaken }: { from: number; leads: string[]; isTaken: (index: number) => boolean },
): Surroundings | undefined {
  const { blocks, headingsOf, textOf } = article;
  // A bold line that is for another block will stand in that one.
  const above = headingsOf(from).filter(
    (index) => !isTaken(index) && !isLead(article, index) && !isCall(article, index),
  );
  if (above.some((index) => textOf(index).length > mostOfHeading)) return undefined;
  // The heading of an item above says little of what follows.
  const nearest = above.find((index) => !typedNumber(article, index));
  const others = above.filter((index) => index !== nearest);
  const isTitle = (index: number) => isTopHeading(blocks[index]);
  const read = (indexes: number[]) => indexes.map((index) => wordsOfBlock(blocks[index]));
  const line = blocks[from - 1];
  return {
    line: line?.type === 'paragraph' && !isCall(article, from - 1) ? wordsOfBlock(line) : '',
    heading: nearest === undefined ? '' : wordsOfBlock(blocks[nearest]),
    outer: read(others.filter((index) => !isTitle(index))),
    titles: [frontMatterTitle(article), ...read(others.filter(isTitle))],
    leads,
  };
}

function isTopHeading(block: RootContent | undefined): boolean {
  return block?.type === 'heading' && block.depth === 1;
}

function frontMatterTitle({ blocks, textOf }: Article): string {
  if (blocks[0]?.type !== 'yaml') return '';
  return asWords(/^title:([^\r\n]{0,300})/m.exec(textOf(0).slice(0, 5000))?.[1] ?? '');
}
