import { z } from 'zod';
import { type ListItems, readListItems, toBlocks } from '../items.ts';
import { flow, item } from '../nodes.ts';
import { type Block, defineBlock } from '../shape.ts';

export const conditionList = defineBlock({
  name: 'condition-list',
  attributes: z.strictObject({}),

  read(children, _attributes, report) {
    const found = readListItems(children);
    if (found.items.length === 0) {
      report({
        ruleId: 'missing-list',
        severity: 'warning',
        reason: 'A condition list needs bullets: one condition a line, each beginning with `- `.',
        expected: ['- …'],
      });
    }
    return found;
  },

  build: ({ before, items, after }) =>
    items.length === 0 ? [...before, ...after] : [...before, flow('ul', items.map(item)), ...after],

  wrap: () => ({ tagName: 'div', className: ['hearten-condition-list'] }),
});

/** Props to the items `build` takes. */
export function toListItems(items: readonly (string | Block[])[] | ListItems): ListItems {
  if (!Array.isArray(items)) return items as ListItems;
  return { before: [], items: (items as readonly (string | Block[])[]).map(toBlocks), after: [] };
}
