import { z } from 'zod';
import { flag } from '../attributes.ts';
import { endOfLists, readListItems, toBlocks } from '../items.ts';
import { linksIn } from '../links.ts';
import { reportMissingList } from '../missing-list.ts';
import { flow, inline, item, phrasing } from '../nodes.ts';
import { reportSecondList } from '../second-list.ts';
import { type Block, defineBlock, type Inline } from '../shape.ts';

/** A lead, the points, and how it closes. */
export interface Checklist {
  /** What stands above the lead, kept as it is. */
  before: Block[];
  lead: Inline[];
  items: Block[][];
  /** A second list with words of its own, and what stands above those words: ordinary content. */
  other?: Block[];
  /** The action the list ends in. */
  closing: Block[];
}

const most = 9;

/** The shape of `:::right-for-you`. A short checklist that ends in something to do. */
export const rightForYou = defineBlock({
  name: 'right-for-you',
  summary: 'A short checklist that ends in something to do.',
  guidance: 'https://design-system.service.gov.uk/patterns/check-a-service-is-suitable/',
  attributes: z.strictObject({
    interactive: flag(
      'Ticks become checkboxes a reader may use and print. They store and send nothing.',
    ),
  }),

  snippet:
    '{{It may be right for you if:}}\n\n- {{what is true of a reader it fits}}\n\nNot sure? [{{Talk it through with our team}}]({{tel:+1}}).',

  read(children, _attributes, report) {
    const { before, items, after: rest, second } = readListItems(children);
    reportSecondList({ second }, { noun: 'A checklist holds', name: 'right-for-you' }, report);
    const end = second ? endOfLists(rest) : 0;
    const after = rest.slice(end);
    const last = before.at(-1);
    // A heading stays one: it is in the contents, and links lead to it.
    const hasLead = items.length > 0 && last?.type === 'paragraph';
    if (items.length === 0) {
      const reason =
        'A checklist needs bullets: a lead (“This may fit if”), lines that begin with `- `, a closing line.';
      reportMissingList(report, reason, '- …');
    } else if (linksIn(after).length === 0) {
      report({
        ruleId: 'missing-closing-action',
        severity: 'warning',
        reason:
          'The checklist ends without something to do. After the bullets, add a line with one link: `Not sure? [Talk it through with us](tel:+1…).`',
        expected: ['a closing line with a link'],
      });
    }
    if (items.length > most) {
      report({
        ruleId: 'checklist-count',
        severity: 'warning',
        reason: `A checklist has at most ${most} points; this one has ${items.length}. Keep the ones that help a reader decide.`,
        actual: String(items.length),
        expected: [`at most ${most}`],
      });
    }
    return {
      before: hasLead ? before.slice(0, -1) : before,
      lead: hasLead ? last.children : [],
      items,
      ...(end > 0 && { other: rest.slice(0, end) }),
      closing: after,
    } satisfies Checklist;
  },

  build({ before, lead, items, other = [], closing }, { interactive }) {
    return [
      ...before,
      ...(lead.length > 0
        ? [phrasing('p', lead, { className: ['hearten-right-for-you__lead'] })]
        : []),
      ...(items.length > 0
        ? [
            flow('ul', items.map(interactive ? checkbox : item), {
              className: ['hearten-right-for-you__items'],
            }),
          ]
        : []),
      ...other,
      ...(closing.length > 0
        ? [flow('div', closing, { className: ['hearten-right-for-you__closing'] })]
        : []),
    ];
  },

  wrap: () => ({ tagName: 'section', className: ['hearten-right-for-you'] }),

  takes: `{ lead: '…', items: ['…'], closing: '…' }`,
  toItems: (input: ChecklistInput | Checklist) => toChecklist(input),
});

/** What a page without Markdown passes. */
export interface ChecklistInput {
  lead: string;
  items: readonly (string | Block[])[];
  closing?: string | Block[];
}

/** Props to the items `build` takes. */
function toChecklist(input: ChecklistInput | Checklist): Checklist {
  if ('before' in input) return input;
  return {
    before: [],
    lead: [{ type: 'text', value: input.lead }],
    items: input.items.map(toBlocks),
    closing: input.closing === undefined ? [] : toBlocks(input.closing),
  };
}

/**
 * A checkbox without a name is never part of a form's data, and `autocomplete="off"` keeps browsers from restoring it: a
 * shared computer shows the next person nothing.
 */
function checkbox(blocks: readonly Block[]): Block {
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph') return item(blocks);
  const input = inline('input', [], { type: 'checkbox', autoComplete: ['off'] });
  const label = phrasing('label', [input, inline('span', first.children)]);
  return rest.length === 0 ? flow('li', [label]) : flow('li', [label, ...rest]);
}
