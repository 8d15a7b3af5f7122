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

/**
 * Three ways people write benefits: a list, headings, paragraphs that begin in bold. Text that follows an item which has
 * only a lead belongs to that item (“1. Flexible schedule.” and then a paragraph that is not indented).
 */
function readBenefits(children: readonly Block[]): Benefits {
  const benefits: Benefits = { before: [], items: [], after: [] };
  const depth = children.find((child): child is Heading => child.type === 'heading')?.depth;
  let open: Benefit | undefined;
  for (const child of children) {
    const items = itemsOf(child, depth, benefits.items.length);
    const last = items.at(-1);
    if (last) {
      benefits.items.at(-1)?.text.push(...benefits.after.splice(0));
      benefits.items.push(...items);
      open = last.text.length === 0 ? last : undefined;
    } else if (open) open.text.push(child);
    else if (benefits.items.length === 0) benefits.before.push(child);
    else benefits.after.push(child);
  }
  return benefits;
}

function itemsOf(block: Block, depth: Heading['depth'] | undefined, index: number): Benefit[] {
  if (block.type === 'heading' && block.depth === depth) {
    return [{ lead: cleanLead(block.children, index), text: [], heading: block }];
  }
  // Where headings carry the benefits, a list between them is part of a benefit's text.
  if (depth !== undefined) return [];
  if (block.type === 'list') {
    return block.children
      .filter((item) => item.children.length > 0)
      .map((item, at) => listBenefit(item, index + at));
  }
  const split = block.type === 'paragraph' ? splitLead(block.children) : undefined;
  return split ? [{ lead: cleanLead(split.lead, index), text: asText(split.rest) }] : [];
}

function listBenefit({ children }: ListItem, index: number): Benefit {
  const [first, ...rest] = children;
  if (first?.type === 'heading') {
    return { lead: cleanLead(first.children, index), text: rest, heading: first };
  }
  if (first?.type !== 'paragraph') return { lead: [], text: children };
  const split = splitLead(first.children);
  if (split) return { lead: cleanLead(split.lead, index), text: [...asText(split.rest), ...rest] };
  // “1. Flexible schedule.” above its own paragraph is a lead that was not made bold.
  if (isShort(first.children) && (rest.length === 0 || rest[0]?.type === 'paragraph')) {
    return { lead: cleanLead(first.children, index), text: rest };
  }
  return { lead: [], text: children };
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
