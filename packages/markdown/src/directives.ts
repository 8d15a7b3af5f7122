import type { Block, Inline, Shape } from '@hearten/components/shapes';
import type { Heading, Paragraph } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { camel } from './attributes.ts';
import { depthBelow, finishBlock, isClosedBlock } from './blocks.ts';
import { isClosed, isWellFormed, openingLine } from './fences.ts';
import { finishInline } from './inline.ts';
import { asWritten, unwrapped, withFences } from './restore.ts';
import { type Node, replaceChildren } from './tree.ts';
import { unknownBlock } from './unknown-block.ts';
import type { Surroundings, Walk } from './walk.ts';

/** `:term[IOP]` is ours by its name. `10:30` and any other are text again, unless another plugin has claimed them. */
export function shapeTextDirective(
  node: TextDirective,
  around: Surroundings,
  walk: Walk,
): Node | Node[] {
  const children = walk.shapeChildren(node.children, around);
  if (node.data?.hName) return replaceChildren(node, children);
  const shape = walk.shapes.get(node.name);
  if (shape?.kind !== 'inline' || children.length === 0) {
    return asWritten({ ...node, children }, walk.source);
  }
  const written = { ...writtenAs(`:${node.name}`, node), shape, children: children as Inline[] };
  return finishInline(written, around, walk);
}

/** `::name{…}` */
export function shapeLeaf(node: LeafDirective, around: Surroundings, walk: Walk): Node | Node[] {
  const children = walk.shapeChildren(node.children, around);
  if (node.data?.hName) return replaceChildren(node, children);
  const shape = walk.shapes.get(node.name);
  const spelling = `::${node.name}`;
  if (!shape) {
    walk.report(unknownBlock(spelling, node, walk.shapes.keys()));
    return { type: 'paragraph', children: asWritten({ ...node, children }, walk.source) };
  }
  if (node.position && !isWellFormed(openingLine(node.position, walk.source))) {
    walk.problems.broken(node.position);
    return { type: 'paragraph', children: asWritten({ ...node, children }, walk.source) };
  }
  const label: Block[] = children.length > 0 ? [{ type: 'paragraph', children }] : [];
  return finishBlock(node, around, { ...writtenAs(spelling, node), shape, children: label }, walk);
}

/** `:::name{…}` … `:::` */
export function shapeContainer(
  node: ContainerDirective,
  around: Surroundings,
  walk: Walk,
): Node | Node[] {
  if (node.data?.hName) return replaceChildren(node, walk.shapeChildren(node.children, around));
  const shape = walk.shapes.get(node.name);
  const isWhole = checkFences(node, around.blocks, walk);
  const written = writtenAs(`:::${node.name}`, node);
  const inside: Surroundings = {
    ...around,
    blocks: [...around.blocks, node],
    isInBlock: around.isInBlock || shape !== undefined,
    isClosed: around.isClosed || isClosedBlock(shape, written.values),
  };
  const children = walk.shapeChildren(node.children.filter(holdsWords), inside, {
    joinsCredits: node.name !== 'figure',
  });
  if (!isWhole) {
    return withFences({ ...node, children }, walk.source, isClosedAlone(node, around.blocks, walk));
  }
  if (!shape) {
    walk.report(unknownBlock(written.spelling, node, walk.shapes.keys()));
    return unwrapped({ ...node, children }, walk.source);
  }
  const content = children.map((child) => withReadLabel(child, shape, around));
  const block = { ...written, shape, children: content };
  return finishBlock(node, around, block, walk);
}

/** Whether a block's fences are sound; if not, the mistake is noted. */
function checkFences(
  node: ContainerDirective,
  outer: readonly ContainerDirective[],
  walk: Walk,
): boolean {
  if (!node.position) return true;
  if (!isWellFormed(openingLine(node.position, walk.source))) {
    walk.problems.broken(node.position);
    return false;
  }
  if (isClosedAlone(node, outer, walk)) return true;
  const owner = ownerOf(node, outer, walk);
  if (owner) {
    walk.problems.shared(node, owner);
    walk.tangled.add(owner);
  } else walk.problems.unclosed(node);
  return false;
}

function isClosedAlone(
  node: ContainerDirective,
  outer: readonly ContainerDirective[],
  walk: Walk,
): boolean {
  return (
    node.position !== undefined &&
    isClosed(node.position, walk.source) &&
    !ownerOf(node, outer, walk)
  );
}

/** The block around this one that the fence at its end belongs to. */
function ownerOf(node: ContainerDirective, outer: readonly ContainerDirective[], { source }: Walk) {
  return outer.find(
    ({ position }) =>
      position && position.end.line === node.position?.end.line && isClosed(position, source),
  );
}

function writtenAs(
  spelling: string,
  { attributes, position }: ContainerDirective | LeafDirective | TextDirective,
) {
  const values = Object.fromEntries(
    Object.entries(attributes ?? {}).map(([name, value]) => [camel(name), value ?? '']),
  );
  return { spelling, values, deferred: new Set<string>(), position };
}

/** `:::callout[]` is a block without a label. */
function holdsWords(node: Block): boolean {
  return !isLabel(node) || node.children.some((child) => !isBlank(child));
}

function isBlank(node: Inline): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function isLabel(node: Block): node is Paragraph {
  return node.type === 'paragraph' && node.data !== undefined && 'directiveLabel' in node.data;
}

/** A label is a paragraph like any other once it is read, or the heading of its block. */
function withReadLabel(node: Block, shape: Shape, around: Surroundings): Block {
  if (!isLabel(node)) return node;
  const { data: _mark, ...line } = node;
  if (shape.kind !== 'block' || shape.label !== 'heading') return line;
  return { ...line, type: 'heading', depth: depthBelow(around) } satisfies Heading;
}
