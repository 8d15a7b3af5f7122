import { type Block, rightForYou } from '@hearten/components/shapes';
import type { Article } from './article.ts';
import { hasDoubt } from './doubt.ts';
import { type Hint, wrapHint } from './hint.ts';
import { typedNumber } from './typed-number.ts';
import { wordsOfBlock } from './words.ts';

const url = 'https://design-system.service.gov.uk/patterns/check-a-service-is-suitable/';

/** “… may be right for you if”, the bullets under it, and what to do then. */
export function rightForYouAt(article: Article, from: number): Hint | undefined {
  if (!isLead(article, from) || hasDoubt(wordsOfBlock(article.blocks[from]))) return undefined;
  let to = from + 1;
  while (isBullets(article, to)) to += 1;
  if (!readsAsChecklist(article, from, to)) return undefined;
  if (tellsWhatToDo(article, to)) to += 1;
  return wrapHint(
    article,
    { from, to },
    {
      ruleId: 'looks-like-right-for-you',
      name: 'right-for-you',
      reason:
        'This lead and its points look like a checklist. As a `right-for-you` block readers find it at a glance, and it ends in something to do.',
      url,
    },
  );
}

const fits = [
  String.raw`(?:might|may|could|can)(?:\s+not)?\s+be\s+(?:just\s+)?(?:right\s+for\s+you|for\s+you)`,
  String.raw`(?:might|may|could|can)(?:\s+not)?\s+be\s+(?:a|the)\s+(?:good|great|right)\s+(?:fit|choice|option|match|place|program)(?:\s+for\s+you)?`,
  String.raw`(?:might|may|could|can)(?:\s+not)?\s+fit(?:\s+you)?`,
  String.raw`(?:is|are)(?:\s+not|n['’]t)?\s+(?:right|a\s+good\s+fit)\s+for\s+you`,
].join('|');
const fitsInSpanish = String.raw`(?:puede[ns]?|podrían?|es|son)\s+(?:ser\s+)?(?:(?:lo\s+)?(?:adecuad|indicad|apropiad)[oa]s?\s+)?para\s+(?:usted(?:es)?|ti)`;
const lead = new RegExp(
  String.raw`\b(?:(?:${fits})\s+if|${fitsInSpanish}\s+si)(?:\s*[:…]|\.{3})?[*_]*\s*$`,
  'iu',
);

/** Whether a paragraph leads into bullets that say whom something fits, or does not fit. */
export function isLead(article: Article, index: number): boolean {
  if (article.blocks[index]?.type !== 'paragraph' || typedNumber(article, index)) return false;
  const text = article.textOf(index);
  return text.length <= 300 && isBullets(article, index + 1) && lead.test(text);
}

/** A bulleted list, or a paragraph of typed bullets. */
function isBullets({ blocks, textOf }: Article, index: number): boolean {
  const type = blocks[index]?.type;
  if (type === 'list') return /^[-*+]\s/.test(textOf(index));
  return type === 'paragraph' && /^\s*[•‣▪◦·●]/u.test(textOf(index));
}

/** The block itself has the last word: it has to find the lead and at least two points. */
function readsAsChecklist({ blocks }: Article, from: number, to: number): boolean {
  const children = blocks.slice(from, to) as Block[];
  const read = rightForYou.read(children, rightForYou.attributes.parse({}), () => {});
  return (
    read.before.length === 0 &&
    read.lead.length > 0 &&
    read.items.length > 1 &&
    read.closing.length === 0
  );
}

const unsure = String.raw`\b(?:not sure|unsure|no est[áa]s? segur[oa]s?)\b`;
const verbs = String.raw`(?:talk|speak|call|ask|contact|reach\s+out|get\s+in\s+touch|llam[ea]|ll[áa]m[ea]nos|habl[ea]|pregunt[ea]|consult[ea]|cont[áa]ct[ea](?:nos)?|comun[íi]quese)(?![\p{L}-])`;
const action = new RegExp(
  String.raw`${unsure}|(?:^|[.!?,;:]\s+|\b(?:please|or|and|can|por favor|o|y)\s+)[[*_¡]*${verbs}`,
  'iu',
);

function tellsWhatToDo({ blocks, textOf }: Article, index: number): boolean {
  const text = textOf(index);
  return blocks[index]?.type === 'paragraph' && text.length <= 600 && action.test(text);
}
