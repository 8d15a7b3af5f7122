import type { Root, RootContent } from 'mdast';
import { isClosed } from '../fences.ts';
import type { Source } from '../source.ts';

/** An article as hints see it: its blocks at the left edge, and their text as it was typed. */
export interface Article {
  blocks: readonly RootContent[];
  source: Source;
  /** What ends a line in this file. */
  lineEnd: string;
  /** The source of a block; empty where there is none. */
  textOf: (index: number) => string;
  /** Whether every fence belongs to a block that ends: only then may fences be added without a person looking. */
  hasSoundFences: boolean;
}

export function readArticle(tree: Root, source: Source): Article {
  const blocks = tree.children;
  const textOf = (index: number) => textOfBlock(blocks[index], source);
  return {
    blocks,
    source,
    textOf,
    lineEnd: /\r\n|\n|\r/.exec(source.text)?.[0] ?? '\n',
    hasSoundFences: !source.text.includes(':::') || !blocks.some((block) => isLoose(block, source)),
  };
}

export function textOfBlock(block: RootContent | undefined, source: Source): string {
  return block?.position ? source.slice(block.position.start, block.position.end) : '';
}

// After the marks of quotes and list items, as fences may stand there too.
const fenceLine = /^[\s>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*:{3}/m;

/** Whether a line of a block begins like a fence. */
export function hasFenceLine(text: string): boolean {
  return fenceLine.test(text);
}

function isLoose(block: RootContent, source: Source): boolean {
  if (block.type === 'containerDirective') {
    return !block.position || !isClosed(block.position, source);
  }
  return block.type !== 'code' && block.type !== 'yaml' && hasFenceLine(textOfBlock(block, source));
}
