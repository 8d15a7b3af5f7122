import type { Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Inline } from '../shape.ts';
import { cutStart, trimInlines } from '../text.ts';

const nouns =
  'source|photo|photograph|picture|image|illustration|drawing|credit|via|fuente|foto|fotografía|imagen|ilustración|dibujo|crédito|créditos|credits|vía';
// “Source: Pixabay”, and “Photo by Ana on Unsplash” without a colon.
const credit = new RegExp(
  `^\\s*(?:(?:${nouns})(?:\\s+(?:by|credit|source|courtesy of|de|por|cortesía de))?\\s*[:：]|(?:photo|image|illustration|foto|imagen|ilustración)\\s+(?:by|courtesy of|de|por)\\s)`,
  'iu',
);
// A sentence about a source is prose; a credit is a line.
const longest = 160;

/** Whether a line of text names where a picture comes from, in English or Spanish. */
export function isCredit(children: readonly Inline[]): boolean {
  // A second picture is no part of the line under the first.
  if (children.some(isImage)) return false;
  const text = toString(children, { includeImageAlt: false });
  return (
    text.length <= longest && credit.test(text) && !/\p{Ll}{2}[.!?]\s+\p{Lu}/u.test(text.trim())
  );
}

/** A picture and the lines typed right under it, in the same paragraph. */
export function splitImage(paragraph: Paragraph): { image: Inline; rest: Inline[] } | undefined {
  const [image, ...rest] = trimInlines(paragraph.children);
  if (!image || !isImage(image)) return undefined;
  const [next] = rest;
  const startsLine = next?.type === 'break' || (next?.type === 'text' && /^\s*\n/.test(next.value));
  if (rest.length > 0 && !startsLine) return undefined;
  return { image, rest: trimInlines(cutStart(rest, /^\s*\n/)) };
}

/** An image, or a link around nothing but an image. */
export function isImage(node: Inline): boolean {
  if (node.type === 'image' || node.type === 'imageReference') return true;
  const [only] = node.type === 'link' && node.children.length === 1 ? node.children : [];
  return only?.type === 'image' || only?.type === 'imageReference';
}
