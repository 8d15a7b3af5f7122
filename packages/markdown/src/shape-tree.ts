import { type Finding, linkIdentifiers, type Report } from '@hearten/components/shapes';
import type { Code, FootnoteDefinition, Heading, Root, Table } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { definitionsIn } from './definitions.ts';
import { shapeContainer, shapeLeaf, shapeTextDirective } from './directives.ts';
import { collectFenceProblems } from './fence-problems.ts';
import { noHeadingIds, readHeadingIds } from './heading-ids.ts';
import { joinImageCredits } from './image-credit.ts';
import { refuseImports } from './imports.ts';
import { shapeJsx } from './jsx.ts';
import type { Options } from './options.ts';
import { plainNodes } from './plain.ts';
import { isLine, type Line, rereadLine } from './reread.ts';
import { withWholeAlt } from './restore.ts';
import type { Source } from './source.ts';
import { withSwallowed } from './swallowed-fence.ts';
import { asBlocks, isDirective, isJsx, isParent, type Node, replaceChildren } from './tree.ts';
import { collectUses } from './uses.ts';
import type { Surroundings, Walk } from './walk.ts';

export interface Document {
  /** What the tree was parsed from; positions in the tree are places in it. */
  source: Source;
  format: 'markdown' | 'mdx';
  report: Report;
  /**
   * The text of a piece of Markdown, without directives. For an engine that also reads directives in alt texts, and leaves
   * `10:30` there as `10`.
   */
  plainText?: (markdown: string) => string;
  /** Reads Markdown without directives; for an engine that also takes `:30[^1]` in `10:30[^1]` for one. */
  readAgain?: (markdown: string) => Root;
  /** BCP 47 tag of this text. @default that of the options */
  lang?: string | undefined;
  /**
   * Whether nobody wants the tree, only what there is to report: blocks are read, and built only where another block reads
   * them. @default false
   */
  onlyReports?: boolean;
}

/**
 * Turns the blocks of a document into their elements, or components, and writes back what nobody claims. The tree it is
 * given is left as it is; nodes it has nothing to do with are the same objects in the new one, so engines that freeze
 * their nodes can take the result.
 */
export function shapeTree(tree: Root, options: Options, document: Document): Root {
  const { source } = document;
  const { format, plainText, readAgain, onlyReports = false } = document;
  const findings: Finding[] = [];
  const report = (finding: Finding) => void findings.push(finding);
  const { byName: shapes, byComponent: components } = options;
  const isBlock = (node: Node) =>
    (isDirective(node) && shapes.has(node.name)) ||
    (isJsx(node) && components.has(node.name ?? ''));
  const isInline = (name: string) => shapes.get(name)?.kind === 'inline';
  const uses = collectUses(report);
  const lang = document.lang ?? options.lang;
  const isPlain = plainNodes(source);
  const isClaimed = ({ name, data }: TextDirective) => isInline(name) || data?.hName !== undefined;
  let defined: string | undefined;
  const definitions = () => (defined ??= definitionsIn(tree, source));
  const reread = readAgain && { source, readAgain, definitions, isClaimed };
  const asRead = <One extends Line>(line: One) => (reread ? rereadLine(line, reread) : line);
  const walk: Walk = {
    options,
    lang,
    source,
    report,
    onlyReports,
    isComponents: format === 'mdx' && options.mdx === 'components',
    shapes,
    components,
    problems: collectFenceProblems(source, report, shapes),
    headingIds: onlyReports
      ? noHeadingIds
      : readHeadingIds(tree, source, { isBlock, isInline, asRead }),
    uses,
    names: new Map(),
    explained: new Set(),
    explainedInside: new Set(),
    imported: new Set(),
    tangled: new Set(),
    shapeChildren(children, around, { joinsCredits } = { joinsCredits: true }) {
      const shaped = children.flatMap((child) => shapeNode(child, around));
      return (joinsCredits
        ? joinImageCredits(shaped, isPlain)
        : shaped) as typeof children as never;
    },
  };

  /** Whether one engine may have seen the fence of a block right behind this node, which has none in it. */
  function maySwallowFence(node: Node): boolean {
    const { start, end } = node.position ?? {};
    return isParent(node) && /`{3}|~{3}|\]:|\|/.test(source.slice(start, end));
  }

  function isFenced({ position }: Code): boolean {
    return position !== undefined && /^[`~]{3}/.test(source.slice(position.start, position.end));
  }

  function shapeNode(node: Node, around: Surroundings): Node | Node[] {
    if (node.type === 'heading') return shapeHeading(node, around);
    if (node.type === 'definition') {
      if (around.blocks.length > 0) walk.problems.definition(node, around.blocks);
      return node;
    }
    if (node.type === 'code') {
      if (around.blocks.length > 0 && isFenced(node)) walk.problems.code(node, around);
      return node;
    }
    if (node.type === 'mdxjsEsm') {
      const code = node.value.replace(/(['"`])(?:\\.|(?!\1).)*\1/gs, '');
      for (const [name] of code.matchAll(/\b[A-Z]\w*/g)) walk.imported.add(name);
      refuseImports(node, { shapes: shapes.values(), report });
      return node;
    }
    // A fence may stand right under a table in a block.
    if (node.type === 'table' && around.blocks.length > 0) walk.problems.table(node, around.blocks);
    if (isPlain(node) && !(around.blocks.length > 0 && maySwallowFence(node))) return node;
    switch (node.type) {
      case 'text':
        walk.problems.text(node);
        return node;
      case 'image':
      case 'imageReference':
        return plainText ? withWholeAlt(node, source, plainText) : node;
      case 'textDirective':
        return shapeTextDirective(node, around, walk);
      case 'leafDirective':
        return shapeLeaf(node, around, walk);
      case 'containerDirective':
        return shapeContainer(node, around, walk);
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return shapeJsx(node, around, walk);
      case 'footnoteDefinition':
        return linkSources(shapeInside(node, around));
      case 'table':
        return shapeTable(node, around);
      default: {
        const isInListItem = around.isInListItem || node.type === 'listItem';
        const isInLabel = around.isInLabel || node.type === 'link' || node.type === 'linkReference';
        const itemColumn =
          node.type === 'listItem' ? node.children[0]?.position?.start.column : around.itemColumn;
        return shapeInside(node, { ...around, isInListItem, itemColumn, isInLabel });
      }
    }
  }

  function shapeInside<Parent extends Node>(node: Parent, around: Surroundings): Parent {
    if (!isParent(node)) return node;
    const read = isLine(node) ? asRead(node) : node;
    return replaceChildren(read as Parent, walk.shapeChildren<Node>(read.children, around));
  }

  function shapeHeading(node: Heading, around: Surroundings): Heading {
    if (!around.isInBlock) around.section.depth = node.depth;
    const shaped = isPlain(node) ? node : shapeInside(node, { ...around, isInLabel: true });
    const id = walk.headingIds.ofWritten(node);
    if (id === undefined || typeof node.data?.hProperties?.id === 'string') return shaped;
    return { ...shaped, data: { ...node.data, hProperties: { ...node.data?.hProperties, id } } };
  }

  /** The head of a table is said again with each cell below it. */
  function shapeTable(node: Table, around: Surroundings): Table {
    const [head, ...rows] = node.children;
    const inHead = walk.shapeChildren(head ? [head] : [], { ...around, isInLabel: true });
    return replaceChildren(node, [...inHead, ...walk.shapeChildren(rows, around)]);
  }

  function linkSources(node: FootnoteDefinition): FootnoteDefinition {
    return replaceChildren(node, linkIdentifiers(asBlocks(node.children)));
  }

  const around = {
    blocks: [],
    isInListItem: false,
    itemColumn: undefined,
    isInBlock: false,
    isInLabel: false,
    isClosed: false,
    section: { depth: 1 },
  };
  const shaped = replaceChildren(tree, walk.shapeChildren(tree.children, around));
  const swallowed = walk.problems.finish();
  uses.finish();
  (swallowed ? withSwallowed(findings, swallowed) : findings).forEach(document.report);
  return shaped;
}
