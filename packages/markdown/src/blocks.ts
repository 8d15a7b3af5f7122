import {
  type Block,
  type BlockShape,
  type Finding,
  componentName,
  type Depth,
  flow,
  type InlineShape,
  type RecordShape,
  type Report,
  type Shape,
} from '@hearten/components/shapes';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { readAttributes, type Written } from './attributes.ts';
import { jsxAttribute, langAttribute } from './jsx-attributes.ts';
import type { Options } from './options.ts';
import { markerProperties, unknownRecord } from './records.ts';
import type { Source } from './source.ts';
import { asBlocks, isParent, type Node, replaceChildren } from './tree.ts';
import type { Uses } from './uses.ts';
import type { Surroundings, Walk } from './walk.ts';

export interface BlockContext {
  options: Options;
  /** BCP 47 tag of the page. */
  lang: string;
  source: Source;
  report: Report;
  /** Whether what becomes of a block is wanted by nobody: it is read, for what there is to report. */
  onlyReports: boolean;
  /** Whether blocks become components (`<BenefitList>`) instead of elements. */
  isComponents: boolean;
  /** How often a block has given its element a name, by the name. */
  names: Map<string, number>;
}

/** A block as its author wrote it, from either spelling. */
export interface WrittenBlock extends Written {
  shape: Shape;
  children: readonly Block[];
  depth: Depth;
  /** The JSX element it was written as. */
  jsx?: MdxJsxFlowElement;
}

/** What stands in the place of a block; its text where it cannot be built. */
export function finishBlock(
  node: Node,
  around: Surroundings,
  block: Omit<WrittenBlock, 'depth'>,
  walk: Walk,
): Block[] {
  if (around.isInListItem) {
    walk.report({
      ruleId: 'block-in-list',
      severity: 'warning',
      reason: `\`${block.spelling}\` stands inside a list item, where it has no room. End the list with an empty line and begin the block at the left edge.`,
      place: node.position?.start,
    });
  }
  const depth = depthBelow(around);
  const { position } = block;
  const report: Report = walk.tangled.has(node)
    ? () => {}
    : (finding) => walk.report({ ...finding, place: finding.place ?? position?.start });
  // A block inside another is built all the same: the other one reads it.
  const onlyReports = walk.onlyReports && !around.isInBlock;
  const built = buildBlock({ ...block, depth }, { ...walk, report, onlyReports }, walk.uses);
  if (!built) return [...block.children];
  return walk.onlyReports ? built : built.map((child) => withHeadingIds(child, walk));
}

/** Whether a reader has to open a block, by the attributes as they are written. */
export function isClosedBlock(shape: Shape | undefined, values: Record<string, unknown>): boolean {
  if (shape?.kind !== 'block' || !shape.isClosed) return false;
  const { data } = shape.attributes.safeParse(values);
  return data === undefined || shape.isClosed(data);
}

/** The level of headings a block makes. */
export function depthBelow({ section }: Surroundings): Depth {
  return Math.min(section.depth + 1, 6) as Depth;
}

/** Headings a block made get an id of their own, so that Astro's counter never sees them. */
function withHeadingIds(node: Block, walk: Walk): Block {
  if (node.type === 'heading' && typeof node.data?.hProperties?.id !== 'string') {
    const id = walk.headingIds.ofMade(node);
    return { ...node, data: { ...node.data, hProperties: { ...node.data?.hProperties, id } } };
  }
  if (!isParent(node)) return node;
  return replaceChildren(
    node,
    asBlocks(node.children).map((child) => withHeadingIds(child, walk)),
  );
}

/** What a block becomes; `undefined` when it has to stay as it is. */
function buildBlock(block: WrittenBlock, context: BlockContext, uses: Uses): Block[] | undefined {
  const { shape } = block;
  // `<Figure src={door} alt="…" />`: all it shows is in its props, which the component checks.
  if (context.isComponents && isFilledByProps(block)) {
    uses.add(shape, { attributes: block.values, place: block.position?.start });
    return block.jsx && [block.jsx as unknown as Block];
  }
  const { parsed, values } = readAttributes(shape, block, context.source, context.report);
  if (parsed) uses.add(shape, { attributes: parsed, place: block.position?.start });
  const right = { ...block, values };
  if (shape.kind === 'inline') return notInline(shape, block, context.report);
  return shape.kind === 'record'
    ? buildRecords(shape, parsed, right, context)
    : buildProse(shape, parsed, right, context);
}

function isFilledByProps({ shape, jsx, children }: WrittenBlock): boolean {
  return (
    shape.kind === 'block' &&
    !shape.mayBeEmpty &&
    children.length === 0 &&
    (jsx?.attributes.length ?? 0) > 0
  );
}

function buildProse(
  shape: BlockShape,
  attributes: Record<string, unknown> | undefined,
  block: WrittenBlock,
  context: BlockContext,
): Block[] | undefined {
  if (!attributes) return undefined;
  const isEmpty = block.children.length === 0;
  // `<BenefitList items={…} />`: the component has all it needs.
  if (isEmpty && block.deferred.size > 0) return block.jsx && [block.jsx];
  if (isEmpty && !shape.mayBeEmpty) {
    context.report({
      ruleId: 'empty-block',
      severity: 'warning',
      reason: `\`${block.spelling}\` has nothing inside. Write its text between \`:::${shape.name}\` and \`:::\`.`,
    });
    return [];
  }
  const { lang } = context;
  const report = (finding: Finding) => context.report({ url: shape.guidance, ...finding });
  const items = shape.read(block.children, attributes, report, { lang });
  if (context.onlyReports) return undefined;
  const built = shape.build(items, attributes, { depth: block.depth, lang: context.lang });
  return [wrap(shape, attributes, built, block, context)];
}

function buildRecords(
  shape: RecordShape,
  attributes: Record<string, unknown> | undefined,
  block: WrittenBlock,
  context: BlockContext,
): Block[] | undefined {
  if (block.children.length > 0) {
    context.report({
      ruleId: 'inline-record',
      severity: 'error',
      reason: `The text of \`${block.spelling}\` may not stand in an article: it comes from a record that holds the person's consent. Move it to a file in \`${shape.collection}\` and write \`::${shape.name}{…}\`.`,
      expected: [`::${shape.name}{…}`],
    });
    return [...block.children];
  }
  if (!attributes) return [];
  const records = shape.records ?? context.options.records?.[shape.collection];
  const selected = records && shape.select(records, attributes, context);
  // A value that is an expression is known only when the page is rendered.
  const isKnown = block.deferred.size === 0;
  if (selected?.length === 0 && isKnown) {
    context.report(unknownRecord(shape, attributes, records ?? []));
    return [];
  }
  if (context.onlyReports) return undefined;
  if (context.isComponents) return [component(shape, block, [], context)];
  if (!selected) return [marker(shape.name, attributes)];
  const built = shape.build(selected, attributes, { depth: block.depth, lang: context.lang });
  return [wrap(shape, attributes, built, block, context)];
}

/** `::term[IOP]` on a line of its own. */
function notInline(shape: InlineShape, { spelling }: WrittenBlock, report: Report): undefined {
  const written = `:${shape.name}[…]`;
  report({
    ruleId: 'not-a-block',
    severity: 'warning',
    reason: `\`${spelling}\` stands inside a line of text: write \`${written}\`, with one colon. Its text is kept.`,
    expected: [written],
  });
}

function wrap(
  shape: Shape,
  attributes: Record<string, unknown>,
  children: Block[],
  block: WrittenBlock,
  context: BlockContext,
): Block {
  const { tagName, className, properties } = shape.wrap(attributes, context);
  const again = nameAgain(properties?.[named], context.names);
  if (context.isComponents) return component(shape, block, children, context, again);
  return flow(tagName, children, { className, ...properties, ...again });
}

const named = 'aria-label';

/** The name of an element, where the page has one of that name before: “Sources (2)”. */
function nameAgain(name: string | undefined, names: Map<string, number>): Record<string, string> {
  if (name === undefined) return {};
  const count = (names.get(name) ?? 0) + 1;
  names.set(name, count);
  return count === 1 ? {} : { [named]: `${name} (${count})` };
}

/** The JSX element, with its content shaped and wrong attributes left out; written as a directive, it becomes one. */
function component(
  shape: Shape,
  { jsx, values, deferred }: WrittenBlock,
  children: Block[],
  { lang }: BlockContext,
  added: Record<string, string> = {},
): Block {
  const attributes =
    jsx?.attributes.filter(
      (attribute) =>
        attribute.type !== 'mdxJsxAttribute' ||
        attribute.name in values ||
        deferred.has(attribute.name),
    ) ?? Object.entries(values).map(([name, value]) => jsxAttribute(name, String(value)));
  const element: MdxJsxFlowElement = {
    type: 'mdxJsxFlowElement',
    name: componentName(shape.name),
    attributes: [
      ...attributes,
      ...Object.entries(added).map(([name, value]) => jsxAttribute(name, value)),
      ...langAttribute(lang),
    ],
    children,
  };
  return element as unknown as Block;
}

/** The place of a record in HTML: the page puts the record there, fresh in every build. */
function marker(name: string, attributes: Record<string, unknown>): Block {
  return flow('hearten-record', [], markerProperties(name, attributes));
}
