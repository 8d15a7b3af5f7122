import { type Block, figure, flow, isCredit, splitImage } from '@hearten/components/shapes';
import type { Paragraph } from 'mdast';

/**
 * An image and the paragraph “Source: …” after it become a figure with that credit. The line may also stand right under
 * the image, in the same paragraph. Nodes that `isPlain` says hold no image are not looked into. Returns the array it was
 * given when there is nothing to do.
 */
export function joinImageCredits<Node extends { type: string }>(
  children: readonly Node[],
  isPlain: (node: Node) => boolean = () => false,
): readonly Node[] {
  const usedAt = (index: number) =>
    creditedImage(children[index] as Node, children[index + 1], isPlain);
  const first = children.findIndex((_, index) => usedAt(index) > 0);
  if (first < 0) return children;
  const joined = children.slice(0, first);
  for (let index = first; index < children.length; index += 1) {
    const used = usedAt(index);
    if (used === 0) joined.push(children[index] as Node);
    else {
      joined.push(
        figureOf(children.slice(index, index + used) as unknown as Block[]) as unknown as Node,
      );
      index += used - 1;
    }
  }
  return joined;
}

/** How many of the two nodes are a picture with its credit: 0, 1 or 2. */
function creditedImage<Node extends { type: string }>(
  child: Node,
  next: { type: string } | undefined,
  isPlain: (node: Node) => boolean,
): 0 | 1 | 2 {
  const split = isParagraph(child) && !isPlain(child) ? splitImage(child) : undefined;
  if (!split) return 0;
  if (split.rest.length > 0) return isCredit(split.rest) ? 1 : 0;
  return next && isParagraph(next) && isCredit(next.children) ? 2 : 0;
}

function figureOf(children: readonly Block[]): Block {
  const attributes = figure.attributes.parse({});
  const items = figure.read(children, attributes, () => {});
  const { tagName, className } = figure.wrap(attributes, {});
  return flow(tagName, figure.build(items, attributes, { depth: 2 }), { className });
}

function isParagraph(node: { type: string }): node is Paragraph {
  return node.type === 'paragraph' && !('data' in node && node.data);
}
