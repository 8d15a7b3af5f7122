import type { Element, Root as HastRoot } from 'hast';
import type { Paragraph, Root } from 'mdast';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { z } from 'zod';
import { paragraph } from './nodes.ts';
import {
  type BuildContext,
  componentName,
  type Inline,
  type Shape,
  type WrapContext,
  type Wrapper,
} from './shape.ts';

/** What every block takes as a component, beside its own attributes and those of its HTML element. */
export interface BlockProps<Items> {
  /** The content, on a page that has no Markdown. */
  items?: Items;
  /** Level of the headings the block makes. @default 3 */
  depth?: BuildContext['depth'];
  /** Language of the page, for the few words a block adds itself. @default 'en' */
  lang?: string;
}

export interface Rendered extends Wrapper {
  /** The content as HTML; `undefined` when the block was given shaped Markdown instead of items. */
  html: string | undefined;
  /** Attributes of the outer element. */
  rest: Record<string, unknown>;
}

/** What a component needs to render itself. Wrong props stop the page with a message that names them. */
export function renderShape(
  shape: Shape,
  props: Record<string, unknown>,
  label?: string,
): Rendered {
  const { attributes, items: given, context, rest } = splitProps(shape, props);
  const parsed = parseProps(shape, attributes);
  const items = given ?? ownRecords(shape, parsed);
  const wrapper = shape.wrap(parsed, context);
  const html = items === undefined ? undefined : htmlOf(shape, items, parsed, context, label);
  return { ...wrapper, html, rest };
}

/** The records of a block that are the same on every site. */
function ownRecords(shape: Shape, attributes: Record<string, unknown>): unknown {
  return shape.kind === 'block'
    ? undefined
    : shape.records && shape.select(shape.records, attributes);
}

function htmlOf(
  shape: Shape,
  items: unknown,
  attributes: Record<string, unknown>,
  context: BuildContext,
  label = '',
): string {
  if (shape.kind === 'block') {
    try {
      const typed = shape.toItems ? shape.toItems(items) : items;
      return nodesToHtml({ type: 'root', children: shape.build(typed, attributes, context) });
    } catch (cause) {
      const takes = shape.takes ? ` It takes \`items={${shape.takes}}\`.` : '';
      throw new Error(`<${componentName(shape.name)}> was given items it cannot use.${takes}`, {
        cause,
      });
    }
  }
  const records = items as readonly unknown[];
  if (shape.kind === 'record') {
    return nodesToHtml({ type: 'root', children: shape.build(records, attributes, context) });
  }
  const words: Inline[] = [{ type: 'html', value: label }];
  return nodesToHtml(paragraph(shape.build(words, records, attributes, context)));
}

/** The HTML of what stands in a node. */
function nodesToHtml(parent: Root | Paragraph): string {
  const { children } = toHast(parent, { allowDangerousHtml: true }) as HastRoot | Element;
  return toHtml({ type: 'root', children } as HastRoot, { allowDangerousHtml: true });
}

/** The props of a component: the block's own, what every block takes, and the rest, which is HTML's. */
function splitProps(shape: Shape, props: Record<string, unknown>) {
  const { items, depth = 3, lang, ...others } = props;
  const given = Object.entries(others).filter(([, value]) => value !== undefined);
  const isOwn = ([name]: [string, unknown]) => name in shape.attributes.shape;
  return {
    items,
    context: { depth, lang } as BuildContext & WrapContext,
    attributes: Object.fromEntries(given.filter(isOwn)),
    rest: Object.fromEntries(given.filter((entry) => !isOwn(entry))),
  };
}

/** The attributes of a block, with defaults. Throws with the name of the component and what is wrong with which prop. */
export function parseProps(
  shape: Shape,
  attributes: Record<string, unknown>,
): Record<string, unknown> {
  // Records are passed as they are; `id` only says where they would be found.
  const schema = shape.kind === 'block' ? shape.attributes : shape.attributes.partial();
  const result = schema.safeParse(attributes);
  if (result.success) return result.data;
  const lines = z.prettifyError(result.error);
  throw new Error(`<${componentName(shape.name)}> was given props it cannot use.\n${lines}`);
}
