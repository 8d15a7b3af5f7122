import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Block } from '../shape.ts';

// Numbers people call for help: as they are written in the United States, from abroad, and the short ones.
const number =
  /(?<![\d$.,-])(?:\+\d[\d\s().-]{6,}\d|(?:1[\s.-])?\(?\d{3}\)?[\s.–-]{1,2}\d{3}[\s.–-]\d{4}|1-8\d\d-[\dA-Z-]{7,}|\d{3}[-–]\d{4}|911|9-1-1|988)(?![\d%]|[.,-]\d)/u;

/** A number somebody may have to call, and the block it stands in. */
export function findVital(blocks: readonly Block[]): { number: string; block: Block } | undefined {
  for (const block of blocks) {
    const found = linesOf(block).map(numberIn).find(Boolean);
    if (found) return { number: found, block };
  }
  return undefined;
}

/** Each line of words, and each address of a link: numbers of two lines are not one. */
function linesOf(node: Nodes): string[] {
  if (node.type === 'link') return [node.url, toString(node)];
  if (!('children' in node)) return [toString(node)];
  const isLine = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
  const below = (node.children as Nodes[]).flatMap((child) =>
    isLine && child.type !== 'link' ? [] : linesOf(child),
  );
  return isLine ? [toString(node), ...below] : below;
}

function numberIn(line: string): string | undefined {
  return /^(?:tel|sms):(.+)/i.exec(line)?.[1] ?? number.exec(line)?.[0];
}
