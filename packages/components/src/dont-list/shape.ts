import { z } from 'zod';
import { type Advice, type AdviceInput, readAdvice, toAdvice } from '../advice/advice.ts';
import { buildAdvice } from '../advice/build.ts';
import { dontKind } from '../advice/kinds.ts';
import { isClearDont, takesDoNot } from '../advice/negative.ts';
import { wordsOf } from '../advice/words.ts';
import { textsIn } from '../language.ts';
import { defineWords } from '../words.ts';
import { paragraph } from '../nodes.ts';
import { type Block, defineBlock, type Inline } from '../shape.ts';
import { lowerFirst } from './lower-first.ts';

const words = defineWords('dont-list', { en: { title: 'Don’t' }, es: { title: 'Qué no hacer' } });

/** The shape of `:::dont-list`. What does harm, a line each with a cross and “do not”. */
export const dontList = defineBlock({
  name: 'dont-list',
  summary: 'What does harm, a line each with a cross and “do not”.',
  guidance: 'https://service-manual.nhs.uk/design-system/components/do-and-dont-lists',
  attributes: z.strictObject({}),
  label: 'heading',
  snippet: '- {{stop your medicine on your own}}\n- {{drive when you feel dizzy}}',

  read(children, _attributes, report, context) {
    const advice = readAdvice(children, dontKind, report);
    for (const [first] of advice.items) {
      const words = wordsOf(first ?? []);
      if (isClearDont(words, context?.lang)) continue;
      report({
        ruleId: 'unclear-dont',
        severity: 'warning',
        reason: `“${words}” is shown as it is: “do not” before it may not be what you mean. Say it as \`do not …\`, in Spanish \`no …\`.`,
        place: first?.position?.start,
        actual: words,
        expected: [textsIn(context?.lang, { en: 'do not …', es: 'no …' })],
      });
    }
    return advice;
  },

  build(advice, _attributes, context) {
    const { lang } = context;
    const items = advice.items.map((blocks) => forbid(blocks, lang));
    return buildAdvice({ ...advice, items }, words(lang), context);
  },

  wrap: () => ({ tagName: 'div', className: ['hearten-dont-list', 'hearten-advice'] }),

  takes: `['…'], or { heading: '…', items: ['…'] }`,
  toItems: (items: AdviceInput | Advice) => toAdvice(items, dontKind),
});

/**
 * “do not” at the start of a line, for everybody to see: who hears the page, or is under stress, misses the heading and takes
 * the line for advice (NHS, see `guidance`; read 2026-11-24). Only where it is sure to say what is meant.
 */
function forbid([written, ...rest]: readonly Block[], lang: string | undefined): Block[] {
  if (!written) return [];
  if (!takesDoNot(wordsOf(written), lang)) return [written, ...rest];
  const first = asLine(written);
  const prefix = { type: 'text' as const, value: textsIn(lang, { en: 'do not ', es: 'no ' }) };
  if ((first.type !== 'paragraph' && first.type !== 'heading') || first.data?.hName) {
    return [paragraph([{ ...prefix, value: `${prefix.value.trim()}:` }]), first, ...rest];
  }
  return [{ ...first, children: [prefix, ...lowerFirst(first.children, lang)] }, ...rest];
}

const inlineTags =
  /^(?:a|abbr|b|bdi|cite|code|del|em|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|u)$/;

/** In MDX a tag that has a line to itself is a block; it is the line it would be in Markdown. */
function asLine(block: Block): Block {
  const { type, name } = block as { type: string; name?: string | null };
  if (type !== 'mdxJsxFlowElement' || !inlineTags.test(name ?? '')) return block;
  return paragraph([{ ...block, type: 'mdxJsxTextElement' } as unknown as Inline]);
}
