import { type Inline, paragraph } from '@hearten/components/shapes';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { finishBlock, isClosedBlock } from './blocks.ts';
import { finishInline } from './inline.ts';
import { nearest } from './nearest.ts';
import { asBlocks, asFlow, type Jsx, type Node, replaceChildren } from './tree.ts';
import { unknownBlock } from './unknown-block.ts';
import type { Surroundings, Walk } from './walk.ts';

/** `<BenefitList>` in MDX. A component of the same name that the document imports stays what it is. */
export function shapeJsx(node: Jsx, around: Surroundings, walk: Walk): Node | Node[] {
  const name = node.name ?? '';
  const shape = walk.imported.has(name) ? undefined : walk.components.get(name);
  const isInBlock = around.isInBlock || shape !== undefined;
  const written = attributesOf(node);
  const isClosed = around.isClosed || isClosedBlock(shape, written.values);
  const children = walk.shapeChildren<Node>(
    node.children,
    { ...around, isInBlock, isClosed },
    { joinsCredits: name !== 'Figure' },
  );
  if (!shape) {
    if (isUnknown(name, walk)) {
      walk.report(unknownBlock(`<${name}>`, node, walk.components.keys()));
    }
    return replaceChildren(node, children);
  }
  if (shape.kind === 'inline') {
    const whole = { ...written, spelling: `<${name}>`, position: node.position };
    const words = finishInline({ ...whole, shape, children: children as Inline[] }, around, walk);
    return node.type === 'mdxJsxFlowElement' ? paragraph(words) : words;
  }
  const jsx = {
    ...node,
    type: 'mdxJsxFlowElement',
    children: asBlocks(children),
  } as MdxJsxFlowElement;
  const block = {
    ...written,
    spelling: `<${name}>`,
    position: node.position,
    shape,
    jsx,
  };
  return finishBlock(node, around, { ...block, children: asFlow(children) }, walk);
}

/**
 * A component nobody imported. Where a page may bring components of its own, only a name that is nearly one of ours counts.
 */
function isUnknown(name: string, { imported, components, isComponents }: Walk): boolean {
  if (!/^[A-Z]\w*$/.test(name) || imported.has(name) || components.has(name)) return false;
  return isComponents || nearest(name, components.keys()) !== undefined;
}

function attributesOf({ attributes }: Jsx) {
  const values: Record<string, unknown> = {};
  const deferred = new Set<string>();
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute') deferred.add('…');
    else if (typeof attribute.value !== 'object' || attribute.value === null) {
      values[attribute.name] = attribute.value ?? '';
    } else {
      // `limit={3}` is as good as `limit="3"`; any other expression is left to the component.
      const literal = literalOf(attribute.value.value);
      if (literal === undefined) deferred.add(attribute.name);
      else values[attribute.name] = literal;
    }
  }
  return { values, deferred };
}

/** What an expression says without being run: a number, a boolean, or words in quotes. */
export function literalOf(expression: string): unknown {
  const plain = expression.trim();
  if (/^(?:true|false|\d+)$/.test(plain)) return JSON.parse(plain);
  return /^(["'`])(?<words>(?:(?!\1)[^\\$\n])*)\1$/.exec(plain)?.groups?.words;
}
