import type { Heading, ListItem } from 'mdast';
import { z } from 'zod';
import { toBlocks } from '../items.ts';
import { flow, heading, paragraph } from '../nodes.ts';
import { type Block, defineBlock, type Inline } from '../shape.ts';
import { cutEnd, cutStart, trimInlines } from '../text.ts';

export interface Benefit {
  /** A few words; shown as the heading. */
  lead: Inline[];
  text: Block[];
  /** The heading it was written as, so that links to it keep working. */
  heading?: Heading;
}

export interface Benefits {
  before: Block[];
  items: Benefit[];
  after: Block[];
}

// Three to ten steps: USWDS process list, https://designsystem.digital.gov/components/process-list/ (read 2026-11-23).
const fewest = 3;
const most = 10;

export const benefitList = defineBlock({
  name: 'benefit-list',
  attributes: z.strictObject({
    variant: z
      .enum(['numbers', 'ticks'])
      .default('numbers')
      .meta({ description: 'Big numerals, or ticks where the order means nothing.' }),
  }),

  read(children, _attributes, report) {
    const benefits = readBenefits(children);
    for (const [index, { lead, text }] of benefits.items.entries()) {
      if (lead.length > 0) continue;
      report({
        ruleId: 'item-without-lead',
        severity: 'warning',
        reason: `Benefit ${index + 1} has no lead. Begin it with a few words in bold: \`**You stay at home.** …\`.`,
        place: text[0]?.position,
      });
    }
    const { length } = benefits.items;
    if (length < fewest || length > most) {
      report({
        ruleId: 'benefit-count',
        severity: 'warning',
        reason: `A benefit list has ${fewest} to ${most} items; this one has ${length}. ${
          length === 0
            ? 'Write a list whose items begin in bold, or a heading for each benefit.'
            : length < fewest
              ? 'Say it in a sentence instead, or add what is missing.'
              : 'Keep the ones that matter most to the reader, or split the list.'
        }`,
        actual: String(length),
        expected: [`${fewest} to ${most}`],
      });
    }
    return benefits;
  },

  build({ before, items, after }, { variant }, { depth }) {
    if (items.length === 0) return [...before, ...after];
    const entries = items.map(({ lead, text, heading: written }) =>
      flow('li', [
        ...(lead.length > 0 ? [{ ...heading(depth, lead), ...dataOf(written) }] : []),
        ...text,
      ]),
    );
    return [...before, flow(variant === 'ticks' ? 'ul' : 'ol', entries), ...after];
  },

  wrap: ({ variant }) => ({
    tagName: 'section',
    className: [
      'hearten-benefit-list',
      ...(variant === 'ticks' ? ['hearten-benefit-list--ticks'] : []),
    ],
  }),
});

/** What a page without Markdown passes: words, or mdast nodes where words are not enough. */
export interface BenefitInput {
  lead: string | Inline[];
  text: string | Block[];
}

/** Props to the items `build` takes. */
export function toBenefits(items: readonly BenefitInput[] | Benefits): Benefits {
  if (!Array.isArray(items)) return items as Benefits;
  const benefits = (items as readonly BenefitInput[]).map(({ lead, text }) => ({
    lead: typeof lead === 'string' ? [{ type: 'text' as const, value: lead }] : lead,
    text: toBlocks(text),
  }));
  return { before: [], items: benefits, after: [] };
}

function dataOf(written: Heading | undefined) {
  return written?.data ? { data: written.data } : {};
}

/** What carries the benefits of a list: the first such thing in it decides. */
type Carrier = 'heading' | 'ordered' | 'bulleted' | 'bold';

/**
 * Three ways people write benefits: headings, a list, paragraphs that begin in bold. Text that follows an item which has
 * no text of its own belongs to that item (“1. Flexible schedule.” and then a paragraph that is not indented).
 */
function readBenefits(children: readonly Block[]): Benefits {
  const benefits: Benefits = { before: [], items: [], after: [] };
  const carrier = carrierOf(children);
  const depth = children.find((child): child is Heading => child.type === 'heading')?.depth;
  let open: Benefit | undefined;
  for (const child of children) {
    const items = itemsOf(child, carrier, depth, benefits.items.length);
    const last = items.at(-1);
    if (last) {
      benefits.items.at(-1)?.text.push(...benefits.after.splice(0));
      benefits.items.push(...items);
      open = last.text.length === 0 || isUnmarkedLead(last) ? last : undefined;
    } else if (open) addText(open, child, benefits.items.length - 1);
    else if (benefits.items.length === 0) benefits.before.push(child);
    else benefits.after.push(child);
  }
  return benefits;
}

function carrierOf(children: readonly Block[]): Carrier | undefined {
  if (children.some(({ type }) => type === 'heading')) return 'heading';
  for (const child of children) {
    if (child.type === 'list') return child.ordered ? 'ordered' : 'bulleted';
    if (child.type === 'paragraph' && splitLead(child.children)) return 'bold';
  }
  return undefined;
}

function itemsOf(
  block: Block,
  carrier: Carrier | undefined,
  depth: Heading['depth'] | undefined,
  index: number,
): Benefit[] {
  if (block.type === 'heading' && block.depth === depth) {
    return [{ lead: cleanLead(block.children, index), text: [], heading: block }];
  }
  if (block.type === 'list' && carrier === (block.ordered ? 'ordered' : 'bulleted')) {
    return block.children
      .filter((item) => item.children.length > 0)
      .map((item, at) => listBenefit(item, index + at));
  }
  const split = carrier === 'bold' && block.type === 'paragraph' && splitLead(block.children);
  return split ? [{ lead: cleanLead(split.lead, index), text: asText(split.rest) }] : [];
}

function listBenefit({ children }: ListItem, index: number): Benefit {
  const [first, ...rest] = children;
  if (first?.type === 'heading') {
    return { lead: cleanLead(first.children, index), text: rest, heading: first };
  }
  const split = first?.type === 'paragraph' ? splitLead(first.children) : undefined;
  if (split) return { lead: cleanLead(split.lead, index), text: [...asText(split.rest), ...rest] };
  const benefit: Benefit = { lead: [], text: [] };
  for (const child of children) addText(benefit, child, index);
  return benefit;
}

/** Adds a block to a benefit; a short line above it turns out to be the lead that was not made bold. */
function addText(benefit: Benefit, block: Block, index: number): void {
  const [line] = benefit.text;
  if (isUnmarkedLead(benefit) && line?.type === 'paragraph' && block.type !== 'list') {
    benefit.lead = cleanLead(line.children, index);
    benefit.text = [];
  }
  benefit.text.push(block);
}

function isUnmarkedLead({ lead, text }: Benefit): boolean {
  const [line] = text;
  return (
    lead.length === 0 && text.length === 1 && line?.type === 'paragraph' && isShort(line.children)
  );
}

function splitLead([first, ...rest]: readonly Inline[]):
  | { lead: Inline[]; rest: Inline[] }
  | undefined {
  if (first?.type === 'strong') return { lead: first.children, rest };
  if (
    first?.type === 'link' &&
    first.children.length === 1 &&
    first.children[0]?.type === 'strong'
  ) {
    return { lead: [{ ...first, children: first.children[0].children } as Inline], rest };
  }
  return undefined;
}

function asText(children: readonly Inline[]): Block[] {
  const text = trimInlines(cutStart(children, /^\s*[:–—-]?\s+/u));
  return text.length > 0 ? [paragraph(text)] : [];
}

function isShort(children: readonly Inline[]): boolean {
  const words = children.map((child) => ('value' in child ? child.value : '')).join(' ');
  return (
    words.length <= 80 &&
    !/[.!?]\s+\S/u.test(words) &&
    children.every(({ type }) => type !== 'break')
  );
}

/** “3. Flexible schedule.” to “Flexible schedule”: the numeral is the list's, a heading has no full stop. */
function cleanLead(lead: readonly Inline[], index: number): Inline[] {
  const number = new RegExp(`^\\s*(?:\\(${index + 1}\\)|${index + 1}[.):])\\s+`, 'u');
  return trimInlines(cutEnd(trimInlines(cutStart(lead, number)), /(?<![.\s]\p{L})(?<!\.)[.:]$/u));
}
