import { plainText } from '../plain-text.ts';
import { mayFollowQuotes } from './after-article.ts';
import type { Article } from './article.ts';
import { consentRecord } from './consent-record.ts';
import { type Hint, placeOfBlocks } from './hint.ts';
import { isCall } from './next-step.ts';
import { isByProfession, soundsLikePraise } from './praise.ts';
import { type Quote, readAttribution, readQuote } from './quote.ts';

// Authorization for the use of somebody's words: 45 CFR 164.508 (read 2026-11-23).
const url =
  'https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164/subpart-E/section-164.508';

/** Quoted praise after an article's last words. Nothing here is for a machine to mend: words need their owner's consent. */
export function findTestimonials(article: Article): Hint[] {
  const ids = freeIds(article);
  return quotesAtTheEnd(article)
    .filter(
      ({ quote: { by, paragraphs } }) =>
        !isByProfession(by) && soundsLikePraise(paragraphs.join(' '), by),
    )
    .flatMap((found) => testimonialHint(article, found, ids));
}

interface Found {
  quote: Quote;
  /** From the line “Quote” above it to the name below. */
  from: number;
  to: number;
}

function quotesAtTheEnd(article: Article): Found[] {
  const found: Found[] = [];
  for (let index = article.blocks.length - 1; index >= 0; index -= 1) {
    const quote = readQuote(article, index);
    if (quote) {
      const by = readAttribution(article, index + 1);
      found.unshift({
        quote: { ...quote, by: quote.by || (by ?? '') },
        from: isLabel(article, index - 1) ? index - 1 : index,
        to: by === undefined ? index + 1 : index + 2,
      });
    } else if (!isAfterArticle(article, index)) break;
  }
  return found;
}

/** “Quote”, alone on its line. */
function isLabel({ blocks, textOf }: Article, index: number): boolean {
  return (
    blocks[index]?.type === 'paragraph' &&
    /^[*_]*(?:quote|testimonial|testimonio|cita)[*_:]*$/i.test(textOf(index).trim())
  );
}

/** Whether a block may stand between or after the quotes: it is no more of the article. */
function isAfterArticle(article: Article, index: number): boolean {
  const block = article.blocks[index];
  const text = article.textOf(index);
  switch (block?.type) {
    case 'definition':
    case 'footnoteDefinition':
    case 'thematicBreak':
    case 'html':
      return true;
    case 'containerDirective':
    case 'leafDirective':
      return /^(?:testimonial|testimonial-list|next-step)$/.test(block.name);
    case 'heading':
      return mayFollowQuotes.test(text);
    case 'list':
      return readAttribution(article, index) !== undefined;
    case 'paragraph':
      return (
        mayFollowQuotes.test(text) ||
        isImageAlone.test(text) ||
        readAttribution(article, index) !== undefined ||
        isCall(article, index)
      );
    default:
      return false;
  }
}

const isImageAlone = /^!\[[^\]]*\]\([^)]*\)$/;

function testimonialHint(article: Article, { quote, from, to }: Found, ids: () => string): Hint[] {
  const place = placeOfBlocks(article, from, to);
  if (!place) return [];
  const id = ids();
  const record = consentRecord(quote.paragraphs.map(plainText), article.lineEnd);
  return [
    {
      from,
      to,
      finding: {
        ruleId: 'looks-like-testimonial',
        severity: 'info',
        reason: `These words look like a testimonial, and somebody's words need a record of their consent. With that consent, create \`src/content/testimonials/${id}.yml\` (or another free name), fill it in, and put the line in place of the words.`,
        place,
        expected: [`::testimonial{id=${id}}`, record],
        url,
      },
    },
  ];
}

/** `testimonial-1` and so on: names that say nothing of the person, and that the article does not use yet. */
function freeIds({ source }: Article): () => string {
  let count = 0;
  return () => {
    do count += 1;
    while (new RegExp(`testimonial-${count}(?!\\d)`).test(source.text));
    return `testimonial-${count}`;
  };
}
