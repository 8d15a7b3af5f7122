import { z } from 'zod';
import { type Entries, type EntryInput, entryItems, toEntries } from '../entries.ts';
import { flow, numbered } from '../nodes.ts';
import { readProcess } from '../process.ts';
import { defineBlock } from '../shape.ts';

/** The shape of `:::benefit-list`. Three to ten benefits, each with a few words in front. */
export const benefitList = defineBlock({
  name: 'benefit-list',
  summary: 'Three to ten benefits, each with a few words in front.',
  guidance: 'https://designsystem.digital.gov/components/process-list/',
  attributes: z.strictObject({
    variant: z
      .enum(['numbers', 'ticks'])
      .default('numbers')
      .meta({ description: 'Big numerals, or ticks where the order means nothing.' }),
  }),
  snippet: [
    '1. **{{What it gives.}}** {{A sentence about it.}}',
    '2. **{{What else.}}** {{A sentence about it.}}',
    '3. **{{And what else.}}** {{A sentence about it.}}',
  ].join('\n'),

  read: (children, _attributes, report) =>
    readProcess(
      children,
      {
        entry: { noun: 'Benefit', example: 'You stay at home.' },
        ruleId: 'benefit-count',
        says: (range, count) => `A benefit list has ${range} items; this one has ${count}.`,
        advice: {
          none: 'Write a list whose items begin in bold, or a heading for each benefit.',
          few: 'Say it in a sentence instead, or add what is missing.',
          many: 'Keep the ones that matter most to the reader, or split the list.',
        },
      },
      report,
    ),

  build({ before, items, after, start }, { variant }, { depth }) {
    if (items.length === 0) return [...before, ...after];
    const list =
      variant === 'ticks'
        ? flow('ul', entryItems(items, depth))
        : numbered(entryItems(items, depth, start), start);
    return [...before, list, ...after];
  },

  wrap: ({ variant }) => ({
    tagName: 'section',
    className: [
      'hearten-benefit-list',
      ...(variant === 'ticks' ? ['hearten-benefit-list--ticks'] : []),
    ],
  }),

  takes: `[{ lead: '…', text: '…' }]`,
  toItems: (items: readonly EntryInput[] | Entries) => toEntries(items),
});
