import { toString } from 'mdast-util-to-string';
import { z } from 'zod';
import { type Advice, type AdviceInput, readAdvice, toAdvice } from '../advice/advice.ts';
import { buildAdvice } from '../advice/build.ts';
import { textsIn } from '../language.ts';
import { paragraph } from '../nodes.ts';
import { type Block, defineBlock } from '../shape.ts';
import { lowerFirst } from './lower-first.ts';
import { isForbidding } from '../advice/negative.ts';

export const dontList = defineBlock({
  name: 'dont-list',
  summary: 'What does harm, a line each with a cross and “do not”.',
  guidance: 'https://service-manual.nhs.uk/design-system/components/do-and-dont-lists',
  attributes: z.strictObject({}),
  label: 'heading',
  snippet: '- {{stop your medicine on your own}}\n- {{drive when you feel dizzy}}',

  read: (children, _attributes, report) =>
    readAdvice(
      children,
      { noun: 'don’t list', name: 'dont-list', sign: /^[✗✘✕✖❌🚫]\uFE0F?\s*/u },
      report,
    ),

  build(advice, _attributes, context) {
    const { lang } = context;
    const items = advice.items.map((blocks) => forbid(blocks, lang));
    const title = textsIn(lang, { en: 'Don’t', es: 'Qué no hacer' });
    return buildAdvice({ ...advice, items }, { title }, context);
  },

  wrap: () => ({ tagName: 'div', className: ['hearten-dont-list', 'hearten-advice'] }),

  takes: `['…'], or { heading: '…', items: ['…'] }`,
  toItems: (items: AdviceInput | Advice) => toAdvice(items),
});

/**
 * “do not” at the start of a line, for everybody to see: who hears the page, or is under stress, misses the heading and takes
 * the line for advice (NHS, see `guidance`; read 2026-11-24).
 */
function forbid([first, ...rest]: readonly Block[], lang: string | undefined): Block[] {
  if (!first) return [];
  if (isForbidding(toString(first), lang)) return [first, ...rest];
  const prefix = { type: 'text' as const, value: textsIn(lang, { en: 'do not ', es: 'no ' }) };
  if ((first.type !== 'paragraph' && first.type !== 'heading') || first.data?.hName) {
    return [paragraph([{ ...prefix, value: `${prefix.value.trim()}:` }]), first, ...rest];
  }
  return [{ ...first, children: [prefix, ...lowerFirst(first.children)] }, ...rest];
}
