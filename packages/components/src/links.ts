import { toString } from 'mdast-util-to-string';
import type { Point } from 'unist';
import type { Block, Inline } from './shape.ts';

type Node = Block | Inline;

export interface FoundLink {
  /** Where it leads, as written: `[guide]` for a link by reference, `undefined` where only a component or a script knows. */
  url: string | undefined;
  /** What the reader sees of it. */
  words: string;
  place: Point | undefined;
}

/** The links in these nodes, in order: Markdown's, every `<a href>` of HTML and MDX, and components, which may be one. */
export function linksIn(nodes: readonly Node[]): FoundLink[] {
  return nodes.flatMap((node, index) => {
    if (node.type === 'html') return linksOfHtml(node, nodes.slice(index + 1));
    const inside = 'children' in node ? linksIn(node.children as Node[]) : [];
    // A component around a link is that link.
    if (!isLink(node) || (isComponent(node) && inside.length > 0)) return inside;
    return [{ url: addressOf(node), words: toString(node), place: node.position?.start }];
  });
}

/** Whether a node is a link, all of it. One of HTML is not: its words stand beside it. */
export function isLink(node: Node): boolean {
  if (node.type === 'link' || node.type === 'linkReference') return true;
  const { name, attributes = [] } = node as Partial<Jsx>;
  // Without an address `<a>` is a place to link to. Attributes that are spread may bring one.
  const isAnchor = name === 'a' && attributes.some((one) => one.name === 'href' || !one.name);
  return isJsx(node) && (isAnchor || isComponent(node));
}

/** A JSX element, as far as it is looked at here. */
interface Jsx {
  name: string | null;
  attributes: readonly { name?: string; value?: unknown }[];
}

function isJsx(node: Node): boolean {
  return (node.type as string).startsWith('mdxJsx');
}

function isComponent(node: Node): boolean {
  return isJsx(node) && /^(?!Term$)[A-Z]/.test((node as unknown as Jsx).name ?? '');
}

function addressOf(node: Node): string | undefined {
  if (node.type === 'link') return node.url;
  if (node.type === 'linkReference') return `[${node.label ?? node.identifier}]`;
  const { attributes } = node as unknown as Jsx;
  const href = attributes.find(({ name }) => name === 'href')?.value;
  return typeof href === 'string' ? href : undefined;
}

const anchor = /<a(?=\s)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;
const attribute = /([^\s=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

function linksOfHtml(
  { value, position }: Extract<Node, { type: 'html' }>,
  following: readonly Node[],
): FoundLink[] {
  const html = value.replace(/<!--[\s\S]*?-->/g, '');
  return Array.from(html.matchAll(anchor)).flatMap(({ 0: tag, 1: attributes = '', index }) => {
    const href = Array.from(attributes.matchAll(attribute)).find(([, name]) =>
      /^href$/i.test(name ?? ''),
    );
    if (!href) return [];
    const words = wordsOfHtml(html.slice(index + tag.length), following);
    return [{ url: href[2] ?? href[3] ?? href[4] ?? '', words, place: position?.start }];
  });
}

/** `<a href="…">`, its words and `</a>` are nodes beside each other in a line, one node as a block. */
function wordsOfHtml(html: string, following: readonly Node[]): string {
  const isEnded = /<\/a\s*>/i.test(html);
  const end = following.findIndex((node) => node.type === 'html' && /^<\/a\s*>/i.test(node.value));
  const beside = isEnded || end < 0 ? [] : following.slice(0, end);
  const inside = html.replace(/<\/a\s*>[\s\S]*/i, '').replace(/<[^>]*>/g, '');
  return (inside + toString(beside, { includeHtml: false })).trim();
}
