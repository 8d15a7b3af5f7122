import type { Nodes } from 'mdast';
import type { Block } from '../shape.ts';

/** A link that leads away from the card, and where it stands. */
export interface LinkAway {
  url: string;
  node: Nodes;
}

/** Every link that neither calls nor writes to somebody. */
export function linksAway(blocks: readonly Block[]): LinkAway[] {
  return blocks.flatMap((block) => linksIn(block));
}

function linksIn(node: Nodes): LinkAway[] {
  const url = addressOf(node);
  if (url !== undefined && !/^(?:tel|sms):/i.test(url)) return [{ url, node }];
  return 'children' in node ? (node.children as Nodes[]).flatMap(linksIn) : [];
}

/** Where a node leads, written as Markdown, HTML or JSX; `undefined` where it is no link. */
function addressOf(node: Nodes): string | undefined {
  if (node.type === 'link') return node.url;
  if (node.type === 'linkReference') return `[${node.label ?? node.identifier}]`;
  if (node.type === 'html') return /<a\s[^>]*?href\s*=\s*["']?([^"'\s>]*)/i.exec(node.value)?.[1];
  const jsx = node as unknown as {
    name?: string;
    attributes?: { name?: string; value?: unknown }[];
  };
  const href = jsx.name === 'a' && jsx.attributes?.find(({ name }) => name === 'href')?.value;
  return typeof href === 'string' ? href : undefined;
}
