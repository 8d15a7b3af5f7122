import type { Root } from 'mdast';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { z } from 'zod';
import { phrasing } from './nodes.ts';
import {
  type Block,
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
  const { attributes, items, context, rest } = splitProps(shape, props);
  const parsed = parseProps(shape, attributes);
  const wrapper = shape.wrap(parsed, context);
  const html = items === undefined ? undefined : htmlOf(shape, items, parsed, context, label);
  return { ...wrapper, html, rest };
}

function htmlOf(
  shape: Shape,
  items: unknown,
  attributes: Record<string, unknown>,
  context: BuildContext,
  label = '',
): string {
  if (shape.kind === 'record') return nodesToHtml(shape.build(items as never, attributes, context));
  if (shape.kind === 'inline') {
    const words: Inline[] = [{ type: 'html', value: label }];
    const line = shape.build(words, items as never, attributes, context);
    return nodesToHtml([phrasing('span', line)]).replace(/^<span>|<\/span>$/g, '');
  }
  const typed = shape.toItems ? shape.toItems(items as never) : items;
  return nodesToHtml(shape.build(typed as never, attributes, context));
}

function nodesToHtml(nodes: readonly Block[]): string {
  const root: Root = { type: 'root', children: [...nodes] };
  return toHtml(toHast(root, { allowDangerousHtml: true }), { allowDangerousHtml: true });
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

function parseProps(shape: Shape, attributes: Record<string, unknown>): Record<string, unknown> {
  // Records are passed as they are; `id` only says where they would be found.
  const schema = shape.kind === 'block' ? shape.attributes : shape.attributes.partial();
  const result = schema.safeParse(attributes);
  if (result.success) return result.data;
  const lines = z.prettifyError(result.error);
  throw new Error(`<${componentName(shape.name)}> was given props it cannot use.\n${lines}`);
}
