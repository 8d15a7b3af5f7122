import type { RootContent } from 'mdast';
import type { Article } from './article.ts';
import { type Hint, wrapHint } from './hint.ts';
import { readPhone } from './phone.ts';
import { typedNumber } from './typed-number.ts';
import { isUnfitCall } from './unfit-call.ts';
import { wordsOfBlock } from './words.ts';

/** The last paragraph that asks for a call. One page has one next step: none where the article has the block already. */
export function nextStepAt(article: Article, index: number): Hint | undefined {
  const line = nextStepLine(article, index);
  if (line === undefined || hasNextStep.test(article.source.text)) return undefined;
  const [heading] = article.headingsOf(index);
  if (heading !== undefined && isUnfitCall(wordsOfBlock(article.blocks[heading]))) return undefined;
  const written = article.textOf(index);
  return wrapHint(
    article,
    { from: index, to: index + 1 },
    {
      ruleId: 'looks-like-next-step',
      name: 'next-step',
      reason: `This paragraph asks readers to get in touch. As a \`next-step\` block it stands out as the one thing to do${line === written ? '' : ', and a phone can dial the number'}.`,
      rewrite: (text) => text.replace(written, () => line),
    },
  );
}

const hasNextStep = /:{3,}next-step|<NextStep/;
const mostCharacters = 300;

const verbs =
  'call|phone|ring|text|e-?mail|contact|reach(?: out to)?|talk (?:to|with)|speak (?:to|with)';
const asks = new RegExp(
  [
    String.raw`(?:^|[.!?:;,–—]\s+|\b(?:please|or|and|just|can|may)\s+)[*_[]*(?:${verbs})\s+(?:us|our)\b`,
    String.raw`\bgive\s+us\s+a\s+(?:call|ring)\b`,
    String.raw`(?:^|[.!?:;,–—]\s+|\b(?:please|or|and)\s+)[*_[]*get\s+in\s+touch\b`,
    String.raw`(?<!\bno\s+[¡*_[]*)\b(?:ll[áa]m[ea]nos|cont[áa]ct[ea]nos|escr[íi]b[ae]nos|h[áa]bl[ea]nos)(?!\p{L})`,
    String.raw`\b(?:comun[íi]quese|comun[íi]cate|p[óo]ngase\s+en\s+contacto|ponte\s+en\s+contacto)\s+con\s+nosotros\b`,
  ].join('|'),
  'iu',
);

// A quick look: whoever asks says one of these.
const mayAsk = /\b(?:us|our|touch)\b|nos/i;

/**
 * The line of a next step, with its number made a link. `undefined` for what asks for nothing, offers several ways, has no
 * way that can be linked for sure, or is no step for every reader.
 */
export function nextStepLine(article: Article, index: number): string | undefined {
  const line = callLine(article, index);
  return line === undefined || isUnfitCall(wordsOfBlock(article.blocks[index])) ? undefined : line;
}

/** Whether a paragraph asks for a call, be it the next step or not. */
export function isCall(article: Article, index: number): boolean {
  return callLine(article, index) !== undefined;
}

function callLine(article: Article, index: number): string | undefined {
  const block = article.blocks[index];
  if (block?.type !== 'paragraph' || typedNumber(article, index)) return undefined;
  const text = article.textOf(index);
  // The quickest look first.
  if (text.length > mostCharacters || !mayAsk.test(text)) return undefined;
  if (!mayHoldContact.test(text) || /^[\s*_]*[“"«„]/u.test(text)) return undefined;
  const nodes = flatten(block);
  if (nodes.some(({ type }) => unclear.has(type))) return undefined;
  const [link, ...others] = nodes.filter((node) => node.type === 'link');
  if (link && (others.length > 0 || !isContact.test(link.url))) return undefined;
  const phone = link ? undefined : readPhone(text);
  // Last, since it costs most.
  if (!(link ?? phone) || !asks.test(text)) return undefined;
  if (!phone) return text;
  if (!isInText(article, index, nodes, phone)) return undefined;
  const { index: at, written, number } = phone;
  return `${text.slice(0, at)}[${written}](tel:${number})${text.slice(at + written.length)}`;
}

// Without a number, an address of e-mail or a link to one of these there is nothing to dial or to press.
const mayHoldContact = /[\d@]|tel|mailto|sms|contact/i;
const isContact = /^(?:tel|mailto|sms):|\/(?:contact|contacto)\b/i;
/** What may be a link, or hide one. */
const unclear = new Set<string>(
  'linkReference image imageReference html mdxJsxTextElement mdxTextExpression break inlineCode'.split(
    ' ',
  ),
);

function flatten(node: RootContent): RootContent[] {
  return 'children' in node ? [node, ...node.children.flatMap(flatten)] : [node];
}

/** Whether a number stands in plain text, where brackets around it make a link. */
function isInText(
  { blocks }: Article,
  index: number,
  nodes: readonly RootContent[],
  phone: { index: number; written: string },
): boolean {
  const from = (blocks[index]?.position?.start.offset ?? 0) + phone.index;
  return nodes.some(
    ({ type, position }) =>
      type === 'text' &&
      (position?.start.offset ?? from + 1) <= from &&
      (position?.end.offset ?? 0) >= from + phone.written.length,
  );
}
