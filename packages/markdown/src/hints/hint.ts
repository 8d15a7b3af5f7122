import type { Finding } from '@hearten/components/shapes';
import type { RootContent } from 'mdast';
import type { Position } from 'unist';
import { type Article, hasFenceLine, textOfBlock } from './article.ts';
import { wholeLines } from './whole-lines.ts';

/** Some blocks of an article, from one index up to before another, and what they look like. */
export interface Hint {
  from: number;
  to: number;
  finding: Finding;
}

export interface Advice {
  ruleId: string;
  /** The block to put around them. */
  name: string;
  reason: string;
  url?: string;
  /** What stands between the fences. @default the text as it is */
  rewrite?: (text: string) => string;
}

/** The hint to put some blocks between fences; `actual` is set only where that is known to change nothing else. */
export function wrapHint(
  article: Article,
  { from, to }: { from: number; to: number },
  { ruleId, name, reason, url, rewrite = (text) => text }: Advice,
): Hint | undefined {
  const place = placeOfBlocks(article, from, to);
  if (!place) return undefined;
  const blocks = article.blocks.slice(from, to);
  const text = article.source.slice(place.start, place.end);
  const isSafe =
    article.hasSoundFences &&
    isApart(article, place) &&
    blocks.every((block) => isWrappable(block, article));
  return {
    from,
    to,
    finding: {
      ruleId,
      severity: 'info',
      reason,
      place,
      ...(isSafe && { actual: text }),
      expected: [fenced(article, place, name, rewrite(text), blocks.at(-1))],
      ...(url !== undefined && { url }),
    },
  };
}

export function placeOfBlocks(
  { blocks, source }: Article,
  from: number,
  to: number,
): Position | undefined {
  const [first, last] = [blocks[from]?.position, blocks[to - 1]?.position];
  return first && last && wholeLines(first, last, source);
}

// A quote or a list item right under a paragraph, whose first line begins with what could not begin there by itself.
const dependent = /^[ \t]*(?:>|(?:[-*+]|\d+[.)])[ \t]+(?:\d+[.)]|[-*+](?:\s|$)|<|[ \t]{4}))/;

/** Whether what follows is read alike under a fence: Sätteri 0.10.5 reads some lines by the line above them. */
function isApart({ source }: Article, { end }: Position): boolean {
  return !dependent.test(source.line(end.line + 1));
}

/** Blocks whose meaning does not change between fences, on either engine. Code and HTML may hold a fence of their own. */
const wrappable = new Set<string>(
  'paragraph heading list blockquote table containerDirective'.split(' '),
);

function isWrappable(block: RootContent, { source }: Article): boolean {
  if (!wrappable.has(block.type)) return false;
  return block.type === 'containerDirective' || !hasFenceLine(textOfBlock(block, source));
}

/** The text between fences that are longer than any in it, with empty lines where a fence would not be seen. */
function fenced(
  { source, lineEnd }: Article,
  { start, end }: Position,
  name: string,
  text: string,
  last: RootContent | undefined,
): string {
  const lengths = [...text.matchAll(/^[\s>]*(:{3,})/gm)].map(([, colons = '']) => colons.length);
  const fence = ':'.repeat(Math.max(2, ...lengths) + 1);
  const isEmpty = (line: number) => source.line(line).trim() === '';
  // A list, a table and a definition go on to the next empty line on one engine or the other.
  const gap = last?.type === 'paragraph' ? [] : [''];
  return [
    ...(isEmpty(start.line - 1) ? [] : ['']),
    `${fence}${name}`,
    text,
    ...gap,
    fence,
    ...(isEmpty(end.line + 1) ? [] : ['']),
  ].join(lineEnd);
}
