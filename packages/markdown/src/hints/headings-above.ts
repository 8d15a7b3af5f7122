import type { RootContent } from 'mdast';

/**
 * For every block, the headings it stands under, from the nearest one out. A bold line alone is a heading, too. The heading of
 * a numbered item (`isItem`) ends no other one of its depth, as its list may stand right under that.
 */
export function headingsAbove(
  blocks: readonly RootContent[],
  isItem: (index: number) => boolean,
): (readonly number[])[] {
  let open: readonly number[] = [];
  return blocks.map((block, index) => {
    const above = open;
    const depth = depthOf(block);
    if (depth === notAHeading) return above;
    const goesOn = (at: number) => {
      const outer = depthOf(blocks[at]);
      return outer < depth || (outer === depth && isItem(index) && !isItem(at));
    };
    open = [index, ...open.filter(goesOn)];
    return above;
  });
}

const ofBoldLine = 7;
const notAHeading = 8;

function depthOf(block: RootContent | undefined): number {
  if (block?.type === 'heading') return block.depth;
  const isBold =
    block?.type === 'paragraph' && block.children.every(({ type }) => type === 'strong');
  return isBold ? ofBoldLine : notAHeading;
}
