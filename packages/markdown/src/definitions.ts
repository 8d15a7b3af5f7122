import type { Root } from 'mdast';
import type { Source } from './source.ts';
import { isParent, type Node } from './tree.ts';

/** The notes and link definitions of a document as lines that define their labels again, for what is read without the rest. */
export function definitionsIn(tree: Root, source: Source): string {
  const lines: string[] = [];
  const collect = (node: Node): void => {
    const written = source.slice(node.position?.start, node.position?.end);
    const label = /^\[(?:\\.|[^\]\\])+\]:/.exec(written)?.[0];
    if (label && /definition/i.test(node.type)) lines.push(`${label} x`);
    // Most nodes have none below; engines make children when they are asked for.
    if (isParent(node) && (node.type === 'root' || written.includes(']:'))) {
      node.children.forEach(collect);
    }
  };
  collect(tree);
  return lines.join('\n\n');
}
