import type { Root, RootContent } from 'mdast';
import { isClosed } from '../fences.ts';
import type { Source } from '../source.ts';
import { headingsAbove } from './headings-above.ts';
import { typedNumber } from './typed-number.ts';

/** An article as hints see it: its blocks at the left edge, and their text as it was typed. */
export interface Article {
  blocks: readonly RootContent[];
  source: Source;
  /** What ends a line in this file. */
  lineEnd: string;
  /** The source of a block; empty where there is none. */
  textOf: (index: number) => string;
  /** The headings a block stands under, the nearest one first. */
  headingsOf: (index: number) => readonly number[];
  /** Whether every fence belongs to a block that ends: only then may fences be added without a person looking. */
  hasSoundFences: boolean;
}

export function readArticle(tree: Root, source: Source): Article {
  const blocks = tree.children;
  const textOf = (index: number) => textOfBlock(blocks[index], source);
  const isItem = (index: number) => typedNumber({ blocks, textOf }, index) !== undefined;
  const headings = headingsAbove(blocks, isItem);
  return {
    blocks,
    source,
    textOf,
    headingsOf: (index) => headings[index] ?? [],
    lineEnd: /\r\n|\n|\r/.exec(source.text)?.[0] ?? '\n',
    hasSoundFences: !source.text.includes(':::') || !blocks.some((block) => isLoose(block, source)),
  };
}

export function textOfBlock(block: RootContent | undefined, source: Source): string {
  return block?.position ? source.slice(block.position.start, block.position.end) : '';
}

// After the marks of quotes and list items, as fences may stand there too.
const fenceLine = /^[\s>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*:{3}/m;
const fenceLines = new RegExp(`${fenceLine.source}.*`, 'gm');

/** Whether a line of a block begins like a fence. */
export function hasFenceLine(text: string): boolean {
  return text.includes(':::') && fenceLine.test(text);
}

function isLoose(block: RootContent, source: Source): boolean {
  const text = textOfBlock(block, source);
  if (block.type === 'containerDirective') {
    return !block.position || !isClosed(block.position, source) || !isBalanced(text);
  }
  return block.type !== 'code' && block.type !== 'yaml' && hasFenceLine(text);
}

/** Whether as many blocks end in a block as begin there: one fence may close two at once. */
function isBalanced(text: string): boolean {
  const fences = text.match(fenceLines) ?? [];
  return fences.filter((line) => /:{3,}[ \t]*$/.test(line)).length * 2 === fences.length;
}
