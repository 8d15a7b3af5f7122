import { type Block, type Inline, paragraph } from '@hearten/components/shapes';
import type { Root, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import type {} from 'mdast-util-to-hast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

export type Node = Root | RootContent;
export type Directive = ContainerDirective | LeafDirective | TextDirective;
export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
export type Parent = Extract<Node, { children: unknown[] }>;

export function isParent(node: Node): node is Parent {
  return 'children' in node;
}

export function isDirective(node: Node): node is Directive {
  return (
    node.type === 'containerDirective' ||
    node.type === 'leafDirective' ||
    node.type === 'textDirective'
  );
}

export function isJsx(node: Node): node is Jsx {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

export function text(value: string): Inline {
  return { type: 'text', value };
}

export function asBlocks(nodes: readonly Node[]): Block[] {
  return nodes as Block[];
}

/** Children of a JSX element as blocks: text that stands in it without a paragraph gets one. */
export function asFlow(nodes: readonly Node[]): Block[] {
  const blocks: Block[] = [];
  let line: Inline[] = [];
  const endLine = () => {
    const isEmpty = line.every((node) => node.type === 'text' && node.value.trim() === '');
    if (!isEmpty) blocks.push(paragraph(line));
    line = [];
  };
  for (const node of nodes) {
    if (isPhrasing(node)) line.push(node);
    else {
      endLine();
      blocks.push(node as Block);
    }
  }
  endLine();
  return blocks;
}

const phrasingTypes = new Set<string>(
  'text emphasis strong delete link image linkReference imageReference inlineCode break footnoteReference html mdxTextExpression mdxJsxTextElement textDirective'.split(
    ' ',
  ),
);

function isPhrasing(node: Node): node is Inline {
  return phrasingTypes.has(node.type);
}

/** The node with other children; the node itself where they are the same. */
export function replaceChildren<Parent extends Node>(
  node: Parent,
  children: readonly Node[],
): Parent {
  if (!isParent(node)) return node;
  const isSame =
    children.length === node.children.length &&
    children.every((child, at) => child === node.children[at]);
  return isSame ? node : { ...node, children };
}
