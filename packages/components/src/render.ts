import type { Root } from 'mdast';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { z } from 'zod';
import { type Block, type BuildContext, componentName, type Shape, type Wrapper } from './shape.ts';

/**
 * What a component needs to render itself: its outer element, and its content as HTML when it was given items instead of
 * shaped Markdown. Wrong props stop the page with a message that names them.
 */
export function renderShape<Items>(
  shape: Shape,
  attributes: Record<string, unknown>,
  items?: Items,
  context?: Partial<BuildContext>,
): Wrapper & { html: string | undefined } {
  const parsed = parseProps(shape, attributes);
  const wrapper = shape.wrap(parsed);
  if (items === undefined) return { ...wrapper, html: undefined };
  const built = shape.build(items as never, parsed, { depth: 3, ...context });
  return { ...wrapper, html: blocksToHtml(built) };
}

export function blocksToHtml(blocks: readonly Block[]): string {
  const root: Root = { type: 'root', children: [...blocks] };
  return toHtml(toHast(root));
}

function parseProps(shape: Shape, attributes: Record<string, unknown>) {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const result = shape.attributes.safeParse(Object.fromEntries(given));
  if (result.success) return result.data;
  const lines = z.prettifyError(result.error);
  throw new Error(`<${componentName(shape.name)}> was given props it cannot use.\n${lines}`);
}
