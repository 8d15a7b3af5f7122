import { mayHoldIdentifier } from '@hearten/components/shapes';
import { lastAtMost } from './last-at-most.ts';
import type { Source } from './source.ts';
import type { Node } from './tree.ts';

// What may be a directive, a picture or a component; each takes two characters.
const signs = /:(?=[\p{L}\p{N}:])|!\[|<[A-Z]/gu;

// What `mayHoldIdentifier` may find in a part of a text, for a look at all of it at once.
const mayHoldIdentifiers = /doi|PMID|PMC/i;

/** Whether a document has anything at all for `shapeTree`; a quick look at its text. */
export function mayHoldBlocks(text: string): boolean {
  return text.search(signs) >= 0 || mayHoldIdentifier(text);
}

/**
 * Tells, of nodes of a document, whether the text a node was made from has nothing for us: no directive, picture, component or
 * number of a source. Engines that keep their tree elsewhere make a node's children when they are asked for, which is most of
 * what a plugin costs.
 */
export function plainNodes(source: Source): (node: Node) => boolean {
  const found = Array.from(source.text.matchAll(signs), ({ index }) => index);
  const hasIdentifiers = mayHoldIdentifiers.test(source.text);
  return ({ position }) => {
    if (!position) return false;
    const { start, end } = position;
    const last = found[lastAtMost(found, (end.offset ?? 0) - 2)];
    if (last !== undefined && last >= (start.offset ?? 0)) return false;
    return !hasIdentifiers || !mayHoldIdentifier(source.slice(start, end));
  };
}
