import { isCredit } from '@hearten/components/shapes';
import type { Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { literalOf } from './jsx.ts';
import { isDirective, isJsx, isParent, type Jsx, type Node } from './tree.ts';

/** A picture that was written as HTML, or as an element of MDX, and the words beside it. */
export interface HtmlPicture {
  alt: string;
  caption: string;
  credit: string;
  hasLink: boolean;
}

/** The pictures of a piece of HTML, as other systems export it: one, or one a figure. */
export function htmlPictures(node: Node): HtmlPicture[] {
  if (node.type === 'html') return node.value.split(/(?=<figure\b)/i).flatMap(inHtml);
  if (node.type === 'paragraph') return inHtml(htmlOf(node));
  return isJsx(node) && /^(?:img|figure|picture|p|a|span)$/.test(node.name ?? '')
    ? inElement(node)
    : [];
}

/** The words of a piece of HTML that may be the line below a picture: `<figcaption>Source: Ana</figcaption></figure>`. */
export function creditInHtml(node: Node | undefined): string {
  if (node?.type !== 'html' || /<img\b/i.test(node.value)) return '';
  return asCredit(wordsOf(node.value));
}

function inHtml(html: string): HtmlPicture[] {
  // What is a comment, a script or an example is no picture.
  if (/^\s*<(?:[!?]|pre\b|script\b|style\b|textarea\b)/i.test(html)) return [];
  const [tag, ...others] = html.match(image) ?? [];
  if (tag === undefined || others.length > 0) return [];
  const caption = wordsOf(/<figcaption\b[^<>]*>([\s\S]*)/i.exec(html)?.[1] ?? '');
  // A link around the picture itself leads to its file.
  const hasLink = /<a\b[^<>]*>(?!\s*<img\b)/i.test(html);
  return [{ alt: altOf(tag), ...parted(caption, wordsOf(html)), hasLink }];
}

// An alternative text may have `>` in it.
const image = /<img\b(?:"[^"]*"|'[^']*'|[^<>"'])*>/gi;

function altOf(tag: string): string {
  const { groups } = /\salt\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/i.exec(tag) ?? {};
  return groups?.double ?? groups?.single ?? '';
}

function wordsOf(html: string): string {
  const text = html.replaceAll(image, ' ').replaceAll(/<[^<>]*>/g, ' ');
  return text
    .replaceAll(/&(?:nbsp|#160);/gi, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** A paragraph with HTML in it, as HTML. */
function htmlOf({ children }: Paragraph): string {
  if (!children.some((one) => one.type === 'html' && /^<img\b/i.test(one.value))) return '';
  return children.map((one) => (one.type === 'html' ? one.value : toString(one))).join('');
}

function inElement(node: Jsx): HtmlPicture[] {
  const inside = nodesIn(node);
  const elements = inside.filter(isJsx);
  const [picture, ...others] = elements.filter(({ name }) => name === 'img');
  // What else is a picture in it is read by itself.
  if (!picture || others.length > 0 || inside.some(isOwnPicture)) return [];
  const caption = elements.find(({ name }) => name === 'figcaption');
  return [
    {
      alt: altOfElement(picture),
      ...parted(caption ? toString(caption).trim() : '', toString(node).trim()),
      hasLink: elements.some(
        ({ name, children }) => name === 'a' && !children.includes(picture as never),
      ),
    },
  ];
}

function altOfElement({ attributes }: Jsx): string {
  const alt = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'alt')?.value;
  if (typeof alt === 'string') return alt;
  const words = alt ? literalOf(alt.value) : undefined;
  return typeof words === 'string' ? words : '';
}

function isOwnPicture(node: Node): boolean {
  if (node.type === 'image' || node.type === 'imageReference') return true;
  return (isJsx(node) && node.name === 'Figure') || (isDirective(node) && node.name === 'figure');
}

function nodesIn(node: Node): Node[] {
  return [node, ...(isParent(node) ? (node.children as Node[]).flatMap(nodesIn) : [])];
}

/** What stands with a picture is its credit, or else its caption; other words beside it are the article's. */
function parted(caption: string, words: string): Pick<HtmlPicture, 'caption' | 'credit'> {
  const credit = asCredit(caption || words);
  return { caption: credit ? '' : caption, credit };
}

function asCredit(words: string): string {
  return words !== '' && isCredit([{ type: 'text', value: words }]) ? words : '';
}
