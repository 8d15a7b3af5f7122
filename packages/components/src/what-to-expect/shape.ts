import { z } from 'zod';
import {
  type Entries,
  type Entry,
  type EntryInput,
  entryItems,
  readEntries,
  reportMissingLeads,
  toEntries,
} from '../entries.ts';
import { flow } from '../nodes.ts';
import { defineBlock } from '../shape.ts';

export type Step = Entry;
export type Steps = Entries;
export type StepInput = EntryInput;

// Three to ten steps: USWDS process list (read 2026-11-24).
const fewest = 3;
const most = 10;

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

  read(children, _attributes, report) {
    const steps = readEntries(children);
    reportMissingLeads(steps.items, { noun: 'Step', example: 'The first day.' }, report);
    const { length } = steps.items;
    if (length < fewest || length > most) {
      report({
        ruleId: 'step-count',
        severity: 'warning',
        reason: `What to expect is told in ${fewest} to ${most} steps; here ${length === 1 ? 'is 1' : `are ${length}`}. ${
          length === 0
            ? 'Write a numbered list whose items begin in bold, or a heading for each step.'
            : length < fewest
              ? 'Say it in a sentence instead, or add the steps a reader would ask about.'
              : 'Join steps that belong together.'
        }`,
        actual: String(length),
        expected: [`${fewest} to ${most}`],
      });
    }
    return steps;
  },

  build: ({ before, items, after }, _attributes, { depth }) => [
    ...before,
    ...(items.length > 0 ? [flow('ol', entryItems(items, depth))] : []),
    ...after,
  ],

  wrap: () => ({ tagName: 'div', className: ['hearten-what-to-expect'] }),

  toItems: (items: readonly StepInput[] | Steps) => toEntries(items),
});
