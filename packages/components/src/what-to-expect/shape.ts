import { z } from 'zod';
import { type Entries, type EntryInput, entryItems, toEntries } from '../entries.ts';
import { numbered } from '../nodes.ts';
import { readProcess } from '../process.ts';
import { defineBlock } from '../shape.ts';

/** The shape of `:::what-to-expect`. Three to ten steps in the order they come, with a line through them. */
export const whatToExpect = defineBlock({
  name: 'what-to-expect',
  summary: 'Three to ten steps in the order they come, with a line through them.',
  guidance: 'https://designsystem.digital.gov/components/process-list/',
  attributes: z.strictObject({}),
  snippet: [
    '1. **{{Before you come.}}** {{What happens, who you meet, how long it takes.}}',
    '2. **{{The first day.}}** {{What happens.}}',
    '3. **{{A usual week.}}** {{What happens.}}',
  ].join('\n'),

  read: (children, _attributes, report) =>
    readProcess(
      children,
      {
        entry: { noun: 'Step', example: 'The first day.' },
        ruleId: 'step-count',
        says: (range, count) =>
          `What to expect is told in ${range} steps; here ${count === 1 ? 'is 1' : `are ${count}`}.`,
        advice: {
          none: 'Write a numbered list whose items begin in bold, or a heading for each step.',
          few: 'Say it in a sentence instead, or add the steps a reader would ask about.',
          many: 'Join steps that belong together.',
        },
      },
      report,
    ),

  build: ({ before, items, after, start }, _attributes, { depth }) => [
    ...before,
    ...(items.length > 0 ? [numbered(entryItems(items, depth, start), start)] : []),
    ...after,
  ],

  wrap: () => ({ tagName: 'div', className: ['hearten-what-to-expect'] }),

  takes: `[{ lead: '…', text: '…' }]`,
  toItems: (items: readonly EntryInput[] | Entries) => toEntries(items),
});
