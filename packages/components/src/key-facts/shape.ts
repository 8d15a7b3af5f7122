import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { z } from 'zod';
import { readListItems, toBlocks } from '../items.ts';
import { defineWords } from '../words.ts';
import { reportMissingList } from '../missing-list.ts';
import { flow, heading, item, listOf } from '../nodes.ts';
import { reportSecondList } from '../second-list.ts';
import { type Block, defineBlock, type Inline } from '../shape.ts';
import { cutEnd } from '../text.ts';

/** A few facts under a title, and what stands around them. */
export interface KeyFacts {
  /** Shown above the facts, and the name of their region. @default “Key facts”, “Lo esencial” in Spanish */
  title: Inline[];
  /** The heading the title was written as, so that links to it keep working. */
  heading?: Heading;
  before: Block[];
  items: Block[][];
  after: Block[];
  /** The number of the first fact, where the author wrote numbers. */
  start?: number | undefined;
}

/** What a page without Markdown passes. */
export interface KeyFactsInput {
  title?: string;
  items: readonly (string | Block[])[];
}

// More than five bullets are no summary any more: USWDS summary box (read 2026-11-24).
const most = 5;

const words = defineWords('key-facts', {
  en: { title: 'Key facts' },
  es: { title: 'Lo esencial' },
});

/** The shape of `:::key-facts`. Up to five things a reader must not miss, near the top of the page. */
export const keyFacts = defineBlock({
  name: 'key-facts',
  summary: 'Up to five things a reader must not miss, near the top of the page.',
  guidance: 'https://designsystem.digital.gov/components/summary-box/',
  attributes: z.strictObject({}),
  snippet: '- {{What matters most.}}\n- {{What else a reader must know.}}\n- {{What to do next.}}',

  read(children, _attributes, report) {
    const found = readListItems(children);
    reportSecondList(found, { noun: 'Key facts hold', name: 'key-facts' }, report);
    const { length } = found.items;
    if (length === 0) {
      const reason = 'Key facts need bullets: one fact a line, each beginning with `- `.';
      reportMissingList(report, reason, '- …');
    }
    if (length > most) {
      report({
        ruleId: 'key-facts-count',
        severity: 'warning',
        reason: `There are at most ${most} key facts; here are ${length}. Keep what a reader must not miss, and say the rest further down.`,
        actual: String(length),
        expected: [`at most ${most}`],
      });
    }
    const [first, ...rest] = found.before;
    if (first?.type === 'heading') {
      return { ...found, before: rest, title: first.children, heading: first };
    }
    if (first?.type === 'paragraph' && length > 0 && isTitle(first.children)) {
      return { ...found, before: rest, title: cutEnd(first.children, /\s*:\s*$/u) };
    }
    return { ...found, title: [] } satisfies KeyFacts;
  },

  build(
    { title: own, heading: written, before, items, after, start }: KeyFacts,
    _attributes,
    context,
  ) {
    const title = own.length === 0 ? [defaultTitle(context.lang)] : own;
    const children = [
      { ...heading(context.depth, title), ...(written?.data && { data: written.data }) },
      ...before,
      ...(items.length > 0 ? [listOf(items.map(item), start)] : []),
      ...after,
    ];
    // The name is in the content, which the outer element knows nothing of.
    return [flow('section', children, { ariaLabel: toString(title, { includeHtml: false }) })];
  },

  wrap: () => ({ tagName: 'div', className: ['hearten-key-facts'] }),

  // Three to five details a page: the same guidance.
  checkPage([, ...again], report) {
    for (const { place } of again) {
      report({
        ruleId: 'key-facts-repeated',
        severity: 'warning',
        reason:
          'This page has key facts already. Keep one set, near the top, with what a reader must not miss.',
        place,
      });
    }
  },

  takes: `['…'], or { title: '…', items: ['…'] }`,
  toItems: (input: KeyFactsInput | KeyFactsInput['items'] | KeyFacts) => toKeyFacts(input),
});

function defaultTitle(lang: string | undefined): Inline {
  return { type: 'text', value: words(lang).title };
}

/** A label, or a few words above the bullets; a sentence with its full stop is text. */
function isTitle(line: readonly Inline[]): boolean {
  const words = toString(line, { includeHtml: false }).trim();
  return words.length > 0 && words.length <= 80 && !/[.;](?:\s|$)|\n/u.test(words);
}

/** Props to the items `build` takes. */
function toKeyFacts(input: KeyFactsInput | KeyFactsInput['items'] | KeyFacts): KeyFacts {
  if ('before' in input) return input;
  const { title = '', items } = 'items' in input ? input : { items: input };
  return {
    title: title === '' ? [] : [{ type: 'text', value: title }],
    before: [],
    items: items.map(toBlocks),
    after: [],
  };
}
