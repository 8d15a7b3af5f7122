import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { z } from 'zod';
import {
  type Entries,
  type Entry,
  type EntryInput,
  entryHeading,
  readEntries,
  toEntries,
} from '../entries.ts';
import { linksIn } from '../links.ts';
import { reportMissingLeads } from '../missing-leads.ts';
import { flow } from '../nodes.ts';
import { numbersIn, vitalInClosedAnswer } from '../numbers.ts';
import { type Block, defineBlock, type Depth, type Report } from '../shape.ts';
import { questionsAsHeadings } from './marks.ts';

/** Questions under a heading of their own (“Costs”), if they have one; it is the last of `before`. */
export type Questions = Entries;

/** Questions with their answers, in groups under headings. */
export type Answers = readonly Questions[];

// One question reads better as a heading: NHS, details, and GOV.UK, accordion (read 2026-11-24).
const fewest = 2;

/** The shape of `:::faq`. Questions and answers; a reader opens the ones they have. */
export const faq = defineBlock({
  name: 'faq',
  summary: 'Questions and answers; a reader opens the ones they have.',
  guidance: 'https://service-manual.nhs.uk/design-system/components/details',
  attributes: z.strictObject({
    open: z
      .preprocess(
        (value) =>
          value === '' || value === 'true' || value === true
            ? 'all'
            : value === 'false' || value === false
              ? 'none'
              : value,
        z.enum(['none', 'first', 'all']).default('none'),
      )
      .meta({ description: 'Which answers can be read without a tap.' }),
  }),
  snippet:
    '### {{How long does it take?}}\n\n{{The answer, in a few sentences.}}\n\n### {{What does it cost?}}\n\n{{The answer, in a few sentences.}}',

  isClosed: ({ open }) => open !== 'all',

  read(children, { open }, report) {
    const groups = groupsOf(questionsAsHeadings(children)).map(readQuestions);
    const entries = groups.flatMap(({ items }) => items);
    reportMissingLeads(entries, { noun: 'Question', example: 'How long does it take?' }, report);
    reportCount(entries.length, report);
    for (const [index, entry] of entries.entries()) {
      if (entry.lead.length === 0) continue;
      reportLink(entry, report);
      if (entry.text.length === 0) reportUnanswered(entry, report);
      else if (!isPlain(entry) && !isOpen(open, index)) reportVital(entry, report);
    }
    return groups;
  },

  build(groups, { open }, { depth }) {
    const first = groups.find(({ items }) => items.length > 0)?.items[0];
    return groups.flatMap(({ before, items, after }) => {
      const title = before.at(-1);
      const isTitled = title?.type === 'heading';
      const level = isTitled ? (Math.min(title.depth + 1, 6) as Depth) : depth;
      return [
        ...before,
        ...items.flatMap((entry) =>
          question(entry, level, open === 'all' || (open === 'first' && entry === first)),
        ),
        ...after,
      ];
    });
  },

  wrap: () => ({ tagName: 'section', className: ['hearten-faq'] }),

  takes: `[{ lead: '…', text: '…' }]`,
  toItems: (items: readonly EntryInput[] | Answers) =>
    items.every((item) => 'before' in item)
      ? (items as Answers)
      : [toEntries(items as EntryInput[])],
});

/** Native `details`: no script, found by the browser's own search, opened by a link to what is inside. */
function question(entry: Entry, depth: Depth, open: boolean): Block[] {
  const heading = entryHeading(entry, depth);
  if (isPlain(entry)) return [...heading, ...entry.text];
  const children = [flow('summary', heading), ...entry.text];
  return [flow('details', children, open ? { open } : undefined)];
}

/**
 * What stays a heading with its text: nothing is hidden behind words that do not say what, nothing opens to nothing, and a
 * link inside what opens the answer would be out of reach for many.
 */
function isPlain({ lead, text }: Entry): boolean {
  return lead.length === 0 || text.length === 0 || linksIn(lead).length > 0;
}

function isOpen(open: 'none' | 'first' | 'all', index: number): boolean {
  return open === 'all' || (open === 'first' && index === 0);
}

/** The blocks of each group: a heading above the level of the questions begins one. */
function groupsOf(children: readonly Block[]): { depth: number | undefined; blocks: Block[] }[] {
  const depth = questionDepth(children);
  const groups: { depth: number | undefined; blocks: Block[] }[] = [{ depth, blocks: [] }];
  for (const child of children) {
    const isTitle = child.type === 'heading' && depth !== undefined && child.depth < depth;
    const isFirst = groups.at(-1)?.blocks.length === 0;
    if (isTitle && !isFirst) groups.push({ depth, blocks: [child] });
    else groups.at(-1)?.blocks.push(child);
  }
  return groups;
}

/** The level most headings that ask something stand at; else that of the first heading. */
function questionDepth(children: readonly Block[]): number | undefined {
  const headings = children.filter((child): child is Heading => child.type === 'heading');
  const asking = headings.filter((heading) => /\?\W*$/u.test(toString(heading)));
  const count = (depth: number) => asking.filter((heading) => heading.depth === depth).length;
  const [most] = [1, 2, 3, 4, 5, 6].toSorted((a, b) => count(b) - count(a));
  return asking.length > 0 ? most : headings[0]?.depth;
}

function readQuestions({ depth, blocks }: { depth: number | undefined; blocks: Block[] }): Entries {
  if (depth === undefined) return readEntries(blocks);
  const at = blocks.findIndex((block) => block.type === 'heading' && block.depth === depth);
  // Nothing here is a question: what is called “In a hurry” is not to be closed.
  if (at < 0) return { before: blocks, items: [], after: [] };
  const { before, items, after } = readEntries(blocks.slice(at));
  return { before: [...blocks.slice(0, at), ...before], items, after };
}

function reportCount(count: number, report: Report): void {
  if (count >= fewest) return;
  report({
    ruleId: 'faq-count',
    severity: 'warning',
    reason:
      count === 0
        ? 'No question was found here. Write each as a heading, `### How long does it take?`, with its answer below.'
        : 'A single question reads better as a heading with its answer below. Take the block away, or add the other questions.',
    actual: String(count),
    expected: [`at least ${fewest}`],
  });
}

function reportUnanswered({ lead, heading }: Entry, report: Report): void {
  report({
    ruleId: 'question-without-answer',
    severity: 'warning',
    reason: `The question “${toString(lead)}” has no answer. Write one below it, or take the question away.`,
    place: heading?.position?.start ?? lead[0]?.position?.start,
    actual: toString(lead),
  });
}

function reportLink({ lead, heading }: Entry, report: Report): void {
  const [link] = linksIn(lead);
  if (!link) return;
  report({
    ruleId: 'link-in-question',
    severity: 'warning',
    reason: `The question “${toString(lead)}” has a link in it, so a tap would mean two things; its answer is shown open. Move the link into the answer.`,
    place: link.place ?? heading?.position?.start,
    actual: link.words,
  });
}

function reportVital({ lead, text }: Entry, report: Report): void {
  const isQuestion = /[?？]/u.test(toString(lead));
  const vital = isQuestion ? vitalInClosedAnswer(text) : numbersIn(text)[0];
  if (!vital) return;
  report({
    ruleId: 'vital-in-faq',
    severity: 'warning',
    reason: `${vital.number} stands in a closed answer, where somebody in a crisis does not see it. Say it above the questions as well, or write it there instead.`,
    place: vital.block.position?.start,
    actual: vital.number,
  });
}
