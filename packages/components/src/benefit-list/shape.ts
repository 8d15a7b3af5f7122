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

export type Benefit = Entry;
export type Benefits = Entries;
export type BenefitInput = EntryInput;

// Three to ten steps: USWDS process list (read 2026-11-23).
const fewest = 3;
const most = 10;

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

  read(children, _attributes, report) {
    const benefits = readEntries(children);
    reportMissingLeads(benefits.items, { noun: 'Benefit', example: 'You stay at home.' }, report);
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
    return [...before, flow(variant === 'ticks' ? 'ul' : 'ol', entryItems(items, depth)), ...after];
  },

  wrap: ({ variant }) => ({
    tagName: 'section',
    className: [
      'hearten-benefit-list',
      ...(variant === 'ticks' ? ['hearten-benefit-list--ticks'] : []),
    ],
  }),

  toItems: (items: readonly BenefitInput[] | Benefits) => toEntries(items),
});
