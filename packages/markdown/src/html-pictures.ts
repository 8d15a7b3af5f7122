import { isCredit } from '@hearten/components/shapes';
import { toString } from 'mdast-util-to-string';
import { isJsx, type Jsx, type Node } from './tree.ts';

/** A picture that was written as HTML, or as an element of MDX, and the words beside it. */
export interface HtmlPicture {
  alt: string;
  words: string;
  hasLink: boolean;
}

/** The picture of a piece of HTML, as other systems export it; `undefined` where there is none, or several. */
export function htmlPicture(node: Node): HtmlPicture | undefined {
  if (node.type === 'html') {
    const [tag, ...others] = node.value.match(/<img\b[^<>]*>/gi) ?? [];
    if (tag === undefined || others.length > 0) return undefined;
    return { alt: altOf(tag), words: wordsOf(node.value), hasLink: hasLink(node.value) };
  }
  if (!isJsx(node) || !/^(?:img|figure|picture|p|div|a)$/.test(node.name ?? '')) return undefined;
  const elements = elementsIn(node);
  const [image, ...others] = elements.filter(({ name }) => name === 'img');
  if (!image || others.length > 0) return undefined;
  const alt = image.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'alt');
  return {
    alt: typeof alt?.value === 'string' ? alt.value : '',
    words: toString(node, { includeImageAlt: false, includeHtml: false }).trim(),
    hasLink: elements.some(({ name }) => name === 'a'),
  };
}

/** The words of a piece of HTML that may be the line below a picture: `<figcaption>Source: Ana</figcaption></figure>`. */
export function creditInHtml(node: Node | undefined): string {
  if (node?.type !== 'html' || /<img\b/i.test(node.value)) return '';
  const words = wordsOf(node.value);
  return isCredit([{ type: 'text', value: words }]) ? words : '';
}

function altOf(tag: string): string {
  const { groups } = /\salt\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/i.exec(tag) ?? {};
  return groups?.double ?? groups?.single ?? '';
}

function wordsOf(html: string): string {
  const text = html.replaceAll(/<[^<>]*>/g, ' ');
  return text
    .replaceAll(/&(?:nbsp|#160);/gi, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function hasLink(html: string): boolean {
  // A link around the picture itself leads to its file.
  return /<a\b[^<>]*>(?!\s*<img\b)/i.test(html);
}

function elementsIn(node: Jsx): Jsx[] {
  const inside = node.children.flatMap((child) =>
    isJsx(child as Node) ? elementsIn(child as Jsx) : [],
  );
  return [node, ...inside];
}
