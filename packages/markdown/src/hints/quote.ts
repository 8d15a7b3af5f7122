import { mayFollowQuotes } from './after-article.ts';
import type { Article } from './article.ts';

const closings: Record<string, string> = { '“': '”', '"': '"', '«': '»', '„': '“”' };
const wholeQuote = /^[*_]*([“"«„])([\s\S]+?)([”"»“])[*_]*(?:\s*(?:[—–―]|--?)\s*([^\r\n]{2,60}))?$/u;
const attribution = /^[*_]*(?:[—–―~]|--?)\s*([^\r\n]{2,80})$/u;

/** Somebody's words as they were typed: Markdown, without the marks around them. */
export interface Quote {
  paragraphs: string[];
  /** Whose words they are, where the same block says so. */
  by: string;
}

/** A blockquote, or a paragraph that is in quotation marks from its first letter to its last. */
export function readQuote({ blocks, textOf }: Article, index: number): Quote | undefined {
  const type = blocks[index]?.type;
  if (type === 'paragraph') return readQuotedParagraph(textOf(index).trim());
  return type === 'blockquote' ? readBlockquote(textOf(index)) : undefined;
}

/** Whether a block is a paragraph in quotation marks; a quick look. */
export function isQuote({ blocks, textOf }: Article, index: number): boolean {
  return (
    blocks[index]?.type === 'paragraph' && readQuotedParagraph(textOf(index).trim()) !== undefined
  );
}

function readQuotedParagraph(text: string): Quote | undefined {
  const [, open = '', words = '', close = '', by = ''] = wholeQuote.exec(text) ?? [];
  if (open === '' || !closings[open]?.includes(close)) return undefined;
  // “One” and “two” begins and ends with a mark, too.
  return words.includes(open) || words.includes(close) ? undefined : { paragraphs: [words], by };
}

// A note, a list or a whole section in a frame is nobody's words.
const noQuote = /^\s*(?:#|[-*+]\s|\d+[.)]\s|\||:::|```|\[!|\*\*[^*]+:\*\*|<)/m;

function readBlockquote(text: string): Quote | undefined {
  const inner = text.replace(/^[ \t]*>[ \t]?/gm, '').trim();
  const lines = inner.split(/\r\n|\n|\r/);
  const by = lines.length > 1 ? attribution.exec(lines.at(-1)?.trim() ?? '')?.[1] : undefined;
  const words = (by === undefined ? inner : lines.slice(0, -1).join('\n')).trim();
  if (words === '' || noQuote.test(words)) return undefined;
  const quoted = readQuotedParagraph(words);
  if (quoted) return { ...quoted, by: quoted.by || (by ?? '') };
  return { paragraphs: words.split(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)\s*/), by: by ?? '' };
}

/** Whose words the quote above was: “— Maya, alumni”, “- Maya”, or a name alone. */
export function readAttribution({ blocks, textOf }: Article, index: number): string | undefined {
  const type = blocks[index]?.type;
  if (type !== 'paragraph' && type !== 'list') return undefined;
  const text = textOf(index).trim();
  if (mayFollowQuotes.test(text)) return undefined;
  const dashed = attribution.exec(text)?.[1];
  if (dashed !== undefined || type === 'list') return dashed;
  return name.test(text) ? text : undefined;
}

const name = /^[*_]*\p{Lu}[\p{L}’'-]*\.?(?:,? \p{L}[\p{L}’'-]*\.?){0,3}(?<!\p{Ll}{2}\.)[*_]*$/u;
