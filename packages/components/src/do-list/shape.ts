import { z } from 'zod';
import { doKind } from '../advice/kinds.ts';
import { isNegative } from '../advice/negative.ts';
import { wordsOf } from '../advice/words.ts';
import { defineWords } from '../words.ts';
import { defineBlock } from '../shape.ts';
import { type Advice, type AdviceInput, readAdvice, toAdvice } from '../advice/advice.ts';
import { buildAdvice } from '../advice/build.ts';

const words = defineWords('do-list', { en: { title: 'Do' }, es: { title: 'Qué hacer' } });

/** The shape of `:::do-list`. What helps, a line each with a tick. */
export const doList = defineBlock({
  name: 'do-list',
  summary: 'What helps, a line each with a tick.',
  guidance: 'https://service-manual.nhs.uk/design-system/components/do-and-dont-lists',
  attributes: z.strictObject({}),
  label: 'heading',
  snippet: '- {{call someone you trust}}\n- {{drink some water}}',

  read(children, _attributes, report) {
    const advice = readAdvice(children, doKind, report);
    for (const [first] of advice.items) {
      const words = wordsOf(first ?? []);
      if (!isNegative(words)) continue;
      report({
        ruleId: 'dont-in-do-list',
        severity: 'warning',
        reason: `“${words}” says what not to do, and stands behind a tick. Move it to a \`:::dont-list\`, or say what to do instead.`,
        place: first?.position?.start,
        actual: words,
        expected: [':::dont-list'],
      });
    }
    return advice;
  },

  build: (advice, _attributes, context) => buildAdvice(advice, words(context.lang), context),

  wrap: () => ({ tagName: 'div', className: ['hearten-do-list', 'hearten-advice'] }),

  takes: `['…'], or { heading: '…', items: ['…'] }`,
  toItems: (items: AdviceInput | Advice) => toAdvice(items, doKind),
});
