import { z } from 'zod';
import { linksIn } from '../links.ts';
import { defineBlock } from '../shape.ts';
import { buildTitled, readTitled, type Titled, type TitledInput, toTitled } from '../titled.ts';
import { prefixOf } from './texts.ts';

/** The shape of `:::care-card`. When to get help, and from whom: one service, one level of hurry. */
export const careCard = defineBlock({
  name: 'care-card',
  summary: 'When to get help, and from whom: one service, one level of hurry.',
  guidance:
    'https://service-manual.nhs.uk/design-system/patterns/help-users-decide-when-and-where-to-get-care',
  attributes: z.strictObject({
    level: z
      .enum(['non-urgent', 'urgent', 'emergency'])
      .default('non-urgent')
      .meta({ description: 'How soon to act: some day, today, now.', severity: 'error' }),
  }),
  label: 'heading',
  snippet:
    '### {{Call us if:}}\n\n- {{what a reader sees or feels}}\n\nCall [{{number}}]({{tel:+1}}).',

  read(children, { level }, report) {
    const card = readTitled(children);
    if (!card.heading) {
      report({
        ruleId: 'card-without-heading',
        severity: 'warning',
        reason:
          'The card has no heading, so nobody sees at a glance whom to call. Begin it with one: `:::care-card[Call us if:]`, or a line like `### Call us if:`.',
        place: children[0]?.position?.start,
        expected: ['### Call … if:'],
      });
    }
    for (const { url, place } of level === 'emergency' ? linksIn(children) : []) {
      if (url === undefined || /^(?:tel|sms):/i.test(url)) continue;
      report({
        ruleId: 'link-in-emergency-card',
        severity: 'warning',
        reason: `\`${url}\` leads away from a card somebody reads in an emergency. Keep links that call or text (\`tel:\`, \`sms:\`), and move this one below the card.`,
        place,
        actual: url,
        expected: ['tel:', 'sms:'],
      });
    }
    return card;
  },

  build: (items, { level }, { depth, lang }) => buildTitled(items, prefixOf(level, lang), depth),

  // Without a name a section is no landmark: the heading is how people find the card.
  wrap: ({ level }) => ({
    tagName: 'section',
    className: ['hearten-care-card', `hearten-care-card--${level}`],
  }),

  checkPage(uses, report) {
    const [, second, ...more] = uses.filter(({ attributes }) => attributes.level === 'emergency');
    if (!second) return;
    report({
      ruleId: 'too-many-emergency-cards',
      severity: 'warning',
      reason: `This page has ${more.length + 2} emergency cards; a person in danger needs one place to look. Put all of it into one card.`,
      place: second.place,
      actual: String(more.length + 2),
      expected: ['1'],
    });
  },

  takes: `{ heading: '…', text: '…' }`,
  toItems: (items: TitledInput | Titled) => toTitled(items),
});
