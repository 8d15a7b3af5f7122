import { embedAddress } from '@hearten/components/shapes';
import type { Point } from 'unist';
import { parseOnce, type ParseOptions } from './parse-once.ts';
import { isDirective, isJsx, isParent, type Jsx, type Node } from './tree.ts';

/** A part of an article that may show something from an address. */
export type Shown = { place: Point | undefined } & (
  | { type: 'element'; name: string; attributes: Record<string, string> }
  | { type: 'html'; html: string }
  /** An embed: the address its frame would load. */
  | { type: 'embed'; spelling: string; address: string }
);

/**
 * The pictures, HTML, JSX elements and embeds of an article, for whoever knows which hosts a site may contact. The front
 * matter is passed over.
 */
export function readShown(
  text: string,
  { path, parse = parseOnce(text, { path }) }: ParseOptions,
): Shown[] {
  // Nothing of another host can be in it, or nothing that would show it.
  if (!text.includes('//') || !signs.some((sign) => text.includes(sign))) return [];
  const found: Shown[] = [];
  const definitions = new Map<string, string>();
  const references: { identifier: string; place: Point | undefined }[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'image') found.push(picture(node.url, placeOf(node)));
    else if (node.type === 'html') {
      found.push({ type: 'html', html: node.value, place: placeOf(node) });
    } else if (node.type === 'definition') definitions.set(node.identifier, node.url);
    else if (node.type === 'imageReference') {
      references.push({ identifier: node.identifier, place: placeOf(node) });
    } else if (isDirective(node) && node.name === 'embed') {
      found.push(...embedded('::embed', node.attributes?.src, placeOf(node)));
    } else if (isJsx(node)) {
      const attributes = attributesOf(node);
      const name = node.name ?? '';
      const place = placeOf(node);
      if (name === 'Embed') found.push(...embedded('<Embed>', attributes.src, place));
      else if (/^[a-z]/.test(name)) found.push({ type: 'element', name, attributes, place });
    }
    if (isParent(node)) node.children.forEach(visit);
  };
  try {
    visit(parse());
  } catch {
    // A file that cannot be read has a message of its own, from `check`.
  }
  for (const { identifier, place } of references) {
    const url = definitions.get(identifier);
    if (url !== undefined) found.push(picture(url, place));
  }
  return found;
}

// A picture, HTML or a component, and an embed.
const signs = ['![', '<', ':embed'];

/** Sätteri's points are its own; this one outlives the tree. */
function placeOf({ position }: Node): Point | undefined {
  return position && { ...position.start };
}

function picture(src: string, place: Point | undefined): Shown {
  return { type: 'element', name: 'img', attributes: { src }, place };
}

function embedded(
  spelling: string,
  src: string | null | undefined,
  place: Point | undefined,
): Shown[] {
  const address = embedAddress(src ?? '').address?.href;
  return address === undefined ? [] : [{ type: 'embed', spelling, address, place }];
}

/** Those that are plain text; an expression is known only when the page is rendered. */
function attributesOf({ attributes }: Jsx): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap((one) =>
      one.type === 'mdxJsxAttribute' && typeof one.value === 'string'
        ? [[one.name.toLowerCase(), one.value]]
        : [],
    ),
  );
}
