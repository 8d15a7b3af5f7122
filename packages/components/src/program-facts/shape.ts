import { z } from 'zod';
import { toBlocks } from '../items.ts';
import { levelName, levelOf, levels, levelsAnchor } from '../levels-of-care/levels.ts';
import { levelWords } from '../levels-of-care/texts.ts';
import { reportMissingList } from '../missing-list.ts';
import { flow, phrasing } from '../nodes.ts';
import { type Block, defineBlock, type Inline } from '../shape.ts';
import { type Fact, type Facts, readFacts } from './facts.ts';

export type { Fact, Facts } from './facts.ts';

/** What a page without Markdown passes. */
export interface FactInput {
  term: string | Inline[];
  value: string | readonly (string | Block[])[];
}

const example = '- **Hours:** 9 to 19 a week';

/** The shape of `:::program-facts`. Hours, length, place and cost of a program, each with its name in front. */
export const programFacts = defineBlock({
  name: 'program-facts',
  summary: 'Hours, length, place and cost of a program, each with its name in front.',
  guidance: 'https://design-system.service.gov.uk/components/summary-list/',
  attributes: z.strictObject({
    level: z
      .enum(levels.map(({ id }) => id) as [string, ...string[]])
      .optional()
      .meta({ description: 'The level of care, as the first fact, with a link to their table.' }),
  }),
  snippet: [
    '- **Hours:** {{9 to 19 a week}}',
    '- **Usual length:** {{8 to 12 weeks}}',
    '- **When:** {{mornings or evenings}}',
    '- **Where:** {{here or by video}}',
  ].join('\n'),

  read(children, _attributes, report) {
    const places: Parameters<Parameters<typeof readFacts>[1]>[0][] = [];
    const facts = readFacts(children, (place) => places.push(place));
    if (facts.items.every(({ term }) => term.length === 0)) {
      const reason = `Program facts need lines that begin with what they are about, in bold and with a colon: \`${example}\`.`;
      reportMissingList(report, reason, example);
      return { before: [...children], items: [], after: [] };
    }
    for (const place of places) {
      report({
        ruleId: 'fact-without-term',
        severity: 'warning',
        reason: `This line among the facts does not say what it is about; it is kept where it stands. Begin it with a few words in bold and a colon, and what is so behind them: \`${example}\`.`,
        place,
        expected: [example],
      });
    }
    return facts;
  },

  build: ({ before, items, after }, { level }, { lang }) => [
    ...before,
    ...descriptions([...levelFact(level, lang), ...items]),
    ...after,
  ],

  wrap: () => ({ tagName: 'div', className: ['hearten-program-facts'] }),

  checkPage(uses, report, page) {
    const [first] = uses.filter(({ attributes }) => attributes.level !== undefined);
    if (!first || page?.has('levels-of-care')) return;
    report({
      ruleId: 'level-without-table',
      severity: 'warning',
      reason:
        'These facts lead to the table of levels, and it is not on this page. Add `::levels-of-care` where the levels are spoken of, or take `level` out.',
      place: first.place,
      expected: ['::levels-of-care'],
    });
  },

  takes: `[{ term: '…', value: '…' }]`,
  toItems: (items: readonly FactInput[] | Facts) => toFacts(items),
});

/** The level of care, as a fact that leads to the table of all. */
function levelFact(level: string | undefined, lang: string | undefined): Fact[] {
  const record = level === undefined ? undefined : levelOf(level);
  if (!record) return [];
  const name: Inline = { type: 'text', value: levelName(record, lang) };
  const link: Inline = { type: 'link', url: `#${levelsAnchor}`, children: [name] };
  return [
    {
      term: [{ type: 'text', value: levelWords(lang).level }],
      values: [[{ type: 'paragraph', children: [link] }]],
    },
  ];
}

/** A list for the facts that stand together; what has no term may not stand in one, and parts them. */
function descriptions(items: readonly Fact[]): Block[] {
  const blocks: Block[] = [];
  let groups: Block[] = [];
  const endList = () => {
    if (groups.length > 0) blocks.push(flow('dl', groups));
    groups = [];
  };
  for (const { term, values } of items) {
    if (term.length > 0) {
      groups.push(flow('div', [phrasing('dt', term), ...values.map(description)]));
    } else {
      endList();
      blocks.push(...values.flat());
    }
  }
  endList();
  return blocks;
}

function description(blocks: readonly Block[]): Block {
  const [first] = blocks;
  return blocks.length === 1 && first?.type === 'paragraph' && !first.data
    ? phrasing('dd', first.children)
    : flow('dd', blocks);
}

/** Props to the items `build` takes. */
function toFacts(items: readonly FactInput[] | Facts): Facts {
  if ('before' in items) return items;
  const facts = items.map(({ term, value }) => ({
    term: typeof term === 'string' ? [{ type: 'text' as const, value: term }] : term,
    values: (typeof value === 'string' ? [value] : value).map(toBlocks),
  }));
  return { before: [], items: facts, after: [] };
}
