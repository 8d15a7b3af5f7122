import { z } from 'zod';
import { type ListItems, readListItems, toListItems } from '../items.ts';
import { reportMissingList } from '../missing-list.ts';
import { item, listOf } from '../nodes.ts';
import { reportSecondList } from '../second-list.ts';
import { type Block, defineBlock } from '../shape.ts';

/** The shape of `:::condition-list`. The conditions a program helps with, a line each. */
export const conditionList = defineBlock({
  name: 'condition-list',
  summary: 'The conditions a program helps with, a line each.',
  guidance: 'https://service-manual.nhs.uk/content/formatting#lists',
  attributes: z.strictObject({}),
  snippet: '- {{Anxiety and panic}}\n- {{Depression}}',

  read(children, _attributes, report) {
    const found = readListItems(children);
    reportSecondList(found, { noun: 'A condition list holds', name: 'condition-list' }, report);
    if (found.items.length === 0) {
      const reason =
        'A condition list needs bullets: one condition a line, each beginning with `- `.';
      reportMissingList(report, reason, '- …');
    }
    return found;
  },

  build: ({ before, items, after, start }) =>
    items.length === 0
      ? [...before, ...after]
      : [...before, listOf(items.map(item), start), ...after],

  wrap: () => ({ tagName: 'div', className: ['hearten-condition-list'] }),

  takes: `['…']`,
  toItems: (items: readonly (string | Block[])[] | ListItems) => toListItems(items),
});
