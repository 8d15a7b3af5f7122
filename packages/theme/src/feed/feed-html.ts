import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';

// What a feed reader cannot use, or should not run.
const dropped = new Set(
  'script style link meta template form input button textarea select source svg iframe object embed'.split(
    ' ',
  ),
);
const unwrapped = new Set(['picture', 'astro-island', 'astro-slot', 'hearten-record']);
const kept = new Set(
  'href src alt width height title lang dir colSpan rowSpan scope start reversed dateTime cite open'.split(
    ' ',
  ),
);

/**
 * The HTML of an article as a feed holds it: whole addresses, no scripts, and no attribute that needs our styles.
 * `address` is the whole address of the article.
 */
export function feedHtml(html: string, address: string): string {
  return toHtml(cleaned(fromHtml(withoutControls(html), { fragment: true }), address));
}

function cleaned(root: Root, address: string): Root {
  return { type: 'root', children: root.children.flatMap((node) => clean(node, address)) };
}

function clean<Node extends RootContent>(node: Node, address: string): RootContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element' || dropped.has(node.tagName) || isIdle(node)) return [];
  const children = node.children.flatMap((child) => clean(child, address)) as Element['children'];
  if (unwrapped.has(node.tagName)) return children;
  const properties = Object.entries(node.properties)
    .filter(([name]) => kept.has(name))
    .map(([name, value]) => [name, isAddress(name) ? whole(String(value), address) : value]);
  return [{ ...node, properties: Object.fromEntries(properties), children }];
}

/** What a page says of a frame it would load: a feed has the link alone. */
function isIdle({ properties }: Element): boolean {
  return [properties.className].flat().includes('hearten-embed__note');
}

function isAddress(name: string): boolean {
  return name === 'href' || name === 'src' || name === 'cite';
}

function whole(value: string, address: string): string {
  return URL.canParse(value, address) ? new URL(value, address).href : value;
}

/** Text without the control characters XML has no way to write. */
export function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
}
