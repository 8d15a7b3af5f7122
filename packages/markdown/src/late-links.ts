import type { Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Point, Position } from 'unist';
import { readSource, type Source } from './source.ts';
import { isParent, type Node, type Parent } from './tree.ts';

const mayHoldAddress = /www\.|https?:|@/i;

/**
 * Gives addresses their place where `remark-gfm` makes links of them only after parsing, as behind a bracket that is never
 * closed: neither they nor the words around them have one then, and no message could tell their line. Changes the tree.
 */
export function placeLateLinks(tree: Root, text: string): void {
  if (!mayHoldAddress.test(text)) return;
  const source = readSource(text);
  const visit = (node: Node): void => {
    if (!isParent(node)) return;
    if (placeAddresses(node, source)) placeWords(node, source);
    node.children.forEach(visit);
  };
  visit(tree);
}

/** Places links without one by their words, which stand in the text as they are. Whether there are any. */
function placeAddresses({ children, position }: Parent, source: Source): boolean {
  if (!position || !children.some(isLate)) return false;
  let cursor = position.start;
  for (const child of children) {
    const words = isLate(child) ? toString(child) : '';
    const offset = words === '' ? -1 : source.text.indexOf(words, cursor.offset);
    // Written in another way than it reads, it may stand so further down.
    if (offset >= 0 && offset + words.length <= (position.end.offset ?? 0)) {
      const start = source.pointAt(offset);
      child.position = { start, end: source.pointAt(offset + words.length) };
    }
    cursor = child.position?.end ?? cursor;
  }
  return true;
}

function isLate({ type, position }: Node): boolean {
  return type === 'link' && !position;
}

/** The words around addresses reach from one place to the next; the first ones begin behind the marks of what they are in. */
function placeWords({ children, position }: Parent, source: Source): void {
  if (!position) return;
  for (const [at, child] of children.entries()) {
    if (child.type !== 'text' || child.position) continue;
    const before = children[at - 1]?.position?.end;
    const end = children[at + 1]?.position?.start ?? position.end;
    child.position = {
      start: before ?? startOf(child, { start: position.start, end }, source),
      end,
    };
  }
}

function startOf({ value }: Text, { start, end }: Position, source: Source): Point {
  const [line = ''] = value.split(/[\r\n]/);
  const at = source.slice(start, end).indexOf(line);
  return at < 0 ? start : source.pointAt((start.offset ?? 0) + at);
}
