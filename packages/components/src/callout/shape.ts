import { z } from 'zod';
import { vitalInNote } from '../numbers.ts';
import { defineBlock } from '../shape.ts';
import { buildTitled, readTitled, type Titled, type TitledInput, toTitled } from '../titled.ts';
import { prefixOf } from './texts.ts';

// “Avoid having more than 2 callouts on a page”: NHS, warning callout, see `guidance` (read 2026-11-25).
const most = 2;

/** The shape of `:::callout`. A few lines that stand out from the text around them. */
export const callout = defineBlock({
  name: 'callout',
  summary: 'A few lines that stand out from the text around them.',
  guidance: 'https://service-manual.nhs.uk/design-system/components/warning-callout',
  attributes: z.strictObject({
    type: z.enum(['note', 'important', 'warning']).default('note').meta({
      description:
        'How much it matters: a note may be passed over, a warning keeps people from harm.',
    }),
  }),
  label: 'heading',
  snippet: '### {{What it is about}}\n\n{{What to know, in a sentence or two.}}',

  read(children, { type }, report) {
    const vital = type === 'note' ? vitalInNote(children) : undefined;
    if (vital) {
      report({
        ruleId: 'vital-in-note',
        severity: 'warning',
        reason: `A note is often passed over, and this one holds a number to call. Say when to call in a \`:::care-card\`, or make the callout \`{type=important}\`.`,
        place: vital.block.position?.start,
        actual: vital.number,
        expected: [':::care-card', 'type=important'],
        // People miss inset text on busy pages (read 2026-11-24).
        url: 'https://service-manual.nhs.uk/design-system/components/inset-text',
      });
    }
    return readTitled(children);
  },

  build: (items, { type }, { depth, lang }) => buildTitled(items, prefixOf(type, lang), depth),

  // No `aside`: each would be a landmark without a name, one more stop for those who go from landmark to landmark.
  wrap: ({ type }) => ({
    tagName: 'div',
    className: ['hearten-callout', `hearten-callout--${type}`],
  }),

  checkPage(uses, report) {
    const third = uses[most];
    if (!third) return;
    report({
      ruleId: 'too-many-callouts',
      severity: 'warning',
      reason: `This page has ${uses.length} callouts; from the third on they frighten more than they help. Keep at most ${most}, and say the rest in the text.`,
      place: third.place,
      actual: String(uses.length),
      expected: [`at most ${most}`],
    });
  },

  takes: `{ heading: '…', text: '…' }`,
  toItems: (items: TitledInput | Titled) => toTitled(items),
});
