import { componentName, type Block, type Depth, type Report } from '@hearten/components/shapes';
import type { Heading, Root, Table } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { alignByClass } from './align.ts';
import { camel } from './attributes.ts';
import { type BlockContext, buildBlock, type WrittenBlock } from './blocks.ts';
import { collectFenceProblems } from './fence-problems.ts';
import { isClosed, isWellFormed, openingLine } from './fences.ts';
import { readHeadingIds } from './heading-ids.ts';
import { joinImageCredits } from './image-credit.ts';
import { nearest } from './nearest.ts';
import type { Options } from './options.ts';
import { asWritten, unwrapped, withFences, withWholeAlt } from './restore.ts';
import { readSource } from './source.ts';
import { asBlocks, asFlow, isDirective, isJsx, isParent, type Jsx, type Node } from './tree.ts';

export interface Document {
  /** The text the tree was parsed from; positions in the tree are places in it. */
  text: string;
  format: 'markdown' | 'mdx';
  report: Report;
  /**
   * The text of a piece of Markdown, without directives. For an engine that also reads directives in alt texts, and leaves
   * `10:30` there as `10`.
   */
  plainText?: (markdown: string) => string;
}

/** Where a node stands. */
interface Surroundings {
  /** The blocks around it, outermost first. */
  blocks: readonly ContainerDirective[];
  isInListItem: boolean;
  isInBlock: boolean;
  /** Depth of the heading above it; 1 under none. */
  section: { depth: number };
}

/**
 * Turns the blocks of a document into their elements, or components, and writes back what nobody claims. The tree it is
 * given is left as it is; nodes it has nothing to do with are the same objects in the new one, so engines that freeze
 * their nodes can take the result.
 */
export function shapeTree(tree: Root, options: Options, document: Document): Root {
  const source = readSource(document.text);
  const { report } = document;
  const shapes = new Map(options.shapes.map((shape) => [shape.name, shape]));
  const components = new Map(options.shapes.map((shape) => [componentName(shape.name), shape]));
  const context: BlockContext = {
    options,
    source,
    report,
    isComponents: document.format === 'mdx' && options.mdx === 'components',
  };
  const problems = collectFenceProblems(source, report);
  const headingIds = readHeadingIds(
    tree,
    source,
    (node) =>
      (isDirective(node) && shapes.has(node.name)) ||
      (isJsx(node) && components.has(node.name ?? '')),
  );
  const imported = new Set<string>();
  // Blocks that end too early because of a block inside them: what they seem to lack is not the author's mistake.
  const tangled = new Set<Node>();

  function shapeChildren(
    children: readonly Node[],
    around: Surroundings,
    isFigure = false,
  ): Node[] {
    const shaped = children.flatMap((child) => shapeNode(child, around));
    const joined = isFigure ? shaped : joinImageCredits(shaped);
    const isSame =
      joined.length === children.length && joined.every((node, at) => node === children[at]);
    return isSame ? (children as Node[]) : [...joined];
  }

  function shapeNode(node: Node, around: Surroundings): Node | Node[] {
    switch (node.type) {
      case 'text':
        problems.text(node);
        return node;
      case 'heading':
        return shapeHeading(node, around);
      case 'image':
        return document.plainText ? withWholeAlt(node, source, document.plainText) : node;
      case 'table':
        return shapeTable(node, around);
      case 'textDirective':
        return node.data?.hName
          ? node
          : asWritten({ ...node, children: shapeInside(node, around) }, source);
      case 'leafDirective':
        return shapeLeaf(node, around);
      case 'containerDirective':
        return shapeContainer(node, around);
      case 'mdxjsEsm':
        for (const [name] of node.value.matchAll(/\b[A-Z]\w*/g)) imported.add(name);
        return node;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return shapeJsx(node, around);
      default: {
        if (!isParent(node)) return node;
        const isInListItem = around.isInListItem || node.type === 'listItem';
        return replaceChildren(node, shapeChildren(node.children, { ...around, isInListItem }));
      }
    }
  }

  function shapeInside<Child extends Node>(
    node: { children: Child[] },
    around: Surroundings,
  ): Child[] {
    return shapeChildren(node.children, around) as Child[];
  }

  function shapeHeading(node: Heading, around: Surroundings): Heading {
    if (!around.isInBlock) around.section.depth = node.depth;
    const children = shapeInside(node, around);
    const id = headingIds.ofWritten(node);
    return id === undefined || typeof node.data?.hProperties?.id === 'string'
      ? (replaceChildren(node, children) as Heading)
      : {
          ...node,
          data: { ...node.data, hProperties: { ...node.data?.hProperties, id } },
          children,
        };
  }

  function shapeTable(node: Table, around: Surroundings): Table {
    if (around.blocks.length > 0) problems.table(node);
    return alignByClass(replaceChildren(node, shapeInside(node, around)) as Table);
  }

  function shapeLeaf(node: LeafDirective, around: Surroundings): Node | Node[] {
    if (node.data?.hName) return node;
    const shape = shapes.get(node.name);
    const spelling = `::${node.name}`;
    const children = shapeInside(node, around);
    if (!shape) {
      unknown(spelling, node, [...shapes.keys()]);
      return { type: 'paragraph', children: asWritten({ ...node, children }, source) };
    }
    const label: Block[] = children.length > 0 ? [{ type: 'paragraph', children }] : [];
    return finishBlock(node, around, { ...directive(node, spelling), shape, children: label });
  }

  function shapeContainer(node: ContainerDirective, around: Surroundings): Node | Node[] {
    if (node.data?.hName) return replaceChildren(node, shapeInside(node, around));
    const shape = shapes.get(node.name);
    const inside: Surroundings = {
      ...around,
      blocks: [...around.blocks, node],
      isInBlock: around.isInBlock || shape !== undefined,
    };
    const isWhole = checkFences(node, around.blocks);
    const children = shapeChildren(
      node.children,
      inside,
      node.name === 'figure',
    ) as typeof node.children;
    if (!isWhole)
      return withFences({ ...node, children }, source, isClosedAlone(node, around.blocks));
    const spelling = `:::${node.name}`;
    if (!shape) {
      unknown(spelling, node, [...shapes.keys()]);
      return unwrapped({ ...node, children }, source);
    }
    return finishBlock(node, around, {
      ...directive(node, spelling),
      shape,
      children: children.map(withoutLabelMark),
    });
  }

  /** Whether a block's fences are sound; if not, the mistake is noted. */
  function checkFences(node: ContainerDirective, outer: readonly ContainerDirective[]): boolean {
    if (!node.position) return true;
    if (!isWellFormed(openingLine(node.position, source))) {
      problems.broken(node.position);
      return false;
    }
    if (isClosedAlone(node, outer)) return true;
    const owner = ownerOf(node, outer);
    if (owner) {
      problems.shared(node, owner);
      tangled.add(owner);
    }
    if (!owner) problems.unclosed(node);
    return false;
  }

  function isClosedAlone(node: ContainerDirective, outer: readonly ContainerDirective[]): boolean {
    return node.position !== undefined && isClosed(node.position, source) && !ownerOf(node, outer);
  }

  /** The block around this one that the fence at its end belongs to. */
  function ownerOf(node: ContainerDirective, outer: readonly ContainerDirective[]) {
    return outer.find(
      ({ position }) =>
        position && position.end.line === node.position?.end.line && isClosed(position, source),
    );
  }

  function shapeJsx(node: Jsx, around: Surroundings): Node | Node[] {
    const shape = components.get(node.name ?? '');
    const isInBlock = around.isInBlock || shape !== undefined;
    const children = shapeChildren(node.children, { ...around, isInBlock }, node.name === 'Figure');
    if (!shape || imported.has(node.name ?? '')) {
      if (isMisspelled(node)) unknown(`<${node.name}>`, node, [...components.keys()]);
      return replaceChildren(node, children);
    }
    const values: Record<string, unknown> = {};
    const deferred = new Set<string>();
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute') deferred.add('…');
      else if (typeof attribute.value !== 'object') values[attribute.name] = attribute.value ?? '';
      else if (attribute.value)
        readExpression(attribute.name, attribute.value.value, values, deferred);
      else values[attribute.name] = '';
    }
    const jsx: MdxJsxFlowElement = {
      ...node,
      type: 'mdxJsxFlowElement',
      children: asBlocks(children) as never,
    };
    return finishBlock(node, around, {
      spelling: `<${node.name}>`,
      values,
      deferred,
      position: node.position,
      shape,
      children: asFlow(children),
      jsx,
    });
  }

  /** A component nobody imported whose name is nearly one of ours. */
  function isMisspelled({ name }: Jsx): boolean {
    if (!name || !/^[A-Z]\w*$/.test(name) || imported.has(name) || components.has(name))
      return false;
    return nearest(name, components.keys()) !== undefined;
  }

  function finishBlock(
    node: Node,
    around: Surroundings,
    block: Omit<WrittenBlock, 'depth'>,
  ): Node | Node[] {
    if (around.isInListItem) {
      report({
        ruleId: 'block-in-list',
        severity: 'warning',
        reason: `\`${block.spelling}\` stands inside a list item, where it has no room. End the list with an empty line and begin the block at the left edge.`,
        place: node.position?.start,
      });
    }
    const depth = Math.min(around.section.depth + 1, 6) as Depth;
    const built = buildBlock(
      { ...block, depth },
      tangled.has(node) ? { ...context, report: () => {} } : context,
    );
    return built ? built.map(withHeadingIds) : [...block.children];
  }

  /** Headings a block made get an id of their own, so that Astro's counter never sees them. */
  function withHeadingIds(node: Block): Block {
    if (node.type === 'heading' && typeof node.data?.hProperties?.id !== 'string') {
      return { ...node, data: { ...node.data, hProperties: { id: headingIds.ofMade(node) } } };
    }
    if (!isParent(node)) return node;
    return replaceChildren(node, asBlocks(node.children).map(withHeadingIds)) as Block;
  }

  function unknown(spelling: string, { position }: Node, known: string[]): void {
    const name = spelling.replace(/^[:<]+|>$/g, '');
    const meant = nearest(name, known);
    const example = spelling.replace(name, () => meant ?? '');
    const remedy = meant ? `Did you mean \`${example}\`?` : `Known: ${known.join(', ')}.`;
    const isJsxName = spelling.startsWith('<');
    report({
      ruleId: 'unknown-block',
      // MDX cannot render a component it does not know; Markdown keeps the text.
      severity: isJsxName ? 'error' : 'warning',
      reason: isJsxName
        ? `Unknown component \`${spelling}\`. ${remedy} A component of your own has to be imported.`
        : `Unknown block \`${spelling}\`; its text is kept. ${remedy}`,
      place: position?.start,
      actual: name,
      expected: meant ? [meant] : known,
    });
  }

  const section = { depth: 1 };
  const around: Surroundings = { blocks: [], isInListItem: false, isInBlock: false, section };
  const children = shapeChildren(tree.children, around);
  problems.finish();
  return replaceChildren(tree, children) as Root;
}

function directive(node: ContainerDirective | LeafDirective, spelling: string) {
  const values = Object.fromEntries(
    Object.entries(node.attributes ?? {}).map(([name, value]) => [camel(name), value ?? '']),
  );
  return { spelling, values, deferred: new Set<string>(), position: node.position };
}

/** `limit={3}` is as good as `limit="3"`; any other expression is left to the component. */
function readExpression(
  name: string,
  expression: string,
  values: Record<string, unknown>,
  deferred: Set<string>,
): void {
  if (/^(?:true|false|\d+)$/.test(expression.trim())) values[name] = JSON.parse(expression);
  else deferred.add(name);
}

/** A label is a paragraph like any other once it is read. */
function withoutLabelMark(node: Block): Block {
  if (node.type !== 'paragraph' || !node.data || !('directiveLabel' in node.data)) return node;
  const { data: _mark, ...rest } = node;
  return rest;
}

function replaceChildren(node: Node, children: readonly Node[]): Node {
  if (!isParent(node) || node.children === children) return node;
  const isSame =
    children.length === node.children.length &&
    children.every((child, at) => child === node.children[at]);
  return isSame ? node : ({ ...node, children } as Node);
}
