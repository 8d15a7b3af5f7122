import { type Block, figure, isCredit, type Picture, splitImage } from '@hearten/components/shapes';
import type { Image, Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Point } from 'unist';
import { camel } from './attributes.ts';
import { creditInHtml, type HtmlPicture, htmlPictures } from './html-pictures.ts';
import { literalOf } from './jsx.ts';
import { parseOnce, type ParseOptions } from './parse-once.ts';
import { asFlow, isParent, type Node } from './tree.ts';

/** A picture of an article, with what its author says of it. */
export interface WrittenPicture {
  alt: string;
  /** Its caption, as plain text. */
  caption: string;
  /** The line “Source: …”, as plain text. */
  credit: string;
  /** Whether the credit leads to where the picture comes from. */
  hasLink: boolean;
  license?: string | undefined;
  stock?: boolean | undefined;
  people?: 'none' | 'unrecognizable' | 'identifiable' | undefined;
  place: Point | undefined;
}

/** The pictures of a text, in figures and outside, for whoever judges what is said of them. */
export function readPictures(
  text: string,
  { path, parse = parseOnce(text, { path }) }: ParseOptions,
): WrittenPicture[] {
  if (!mayHoldPictures.test(text)) return [];
  try {
    return picturesIn(parse().children);
  } catch {
    // A file that cannot be read has a message of its own, from `check`.
    return [];
  }
}

// Most articles have none, and need not be parsed for it.
const mayHoldPictures = /!\[|<Figure\b|<img\b/iu;

function picturesIn(nodes: readonly Node[]): WrittenPicture[] {
  return nodes.flatMap((node, index) => {
    const written = attributesOf(node);
    if (written) {
      const children = isParent(node) ? asFlow(node.children as Node[]) : [];
      return inFigure(children, written, node.position?.start);
    }
    const pictures = htmlPictures(node);
    if (pictures.length > 0) {
      return pictures.map((one, at) =>
        withCredit(
          one,
          node.position?.start,
          at === pictures.length - 1 ? nodes[index + 1] : undefined,
        ),
      );
    }
    if (node.type === 'paragraph') return besideText(node, nodes[index + 1]);
    return isParent(node) ? picturesIn(node.children as Node[]) : [];
  });
}

/** The attributes of a figure, in either spelling; `undefined` for anything else. */
function attributesOf(node: Node): Record<string, unknown> | undefined {
  if (node.type === 'containerDirective' && node.name === 'figure') {
    const entries = Object.entries(node.attributes ?? {});
    return Object.fromEntries(entries.map(([name, value]) => [camel(name), value ?? '']));
  }
  if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Figure') return undefined;
  const entries = node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return [];
    const { name, value } = attribute;
    if (typeof value !== 'object' || value === null) return [[name, value ?? '']];
    return [[name, literalOf(value.value) ?? value.value]];
  });
  return Object.fromEntries(entries);
}

function inFigure(
  children: readonly Block[],
  written: Record<string, unknown>,
  place: Point | undefined,
): WrittenPicture[] {
  const known = Object.entries(written).filter(([name]) => name in figure.attributes.shape);
  const { data } = figure.attributes.safeParse(Object.fromEntries(known));
  const { credit: maker, creditUrl, license, stock, people } = data ?? {};
  const picture = figure.read(children, {}, () => {});
  const credit = toString(picture.credit) || (maker ?? '');
  // `<Figure src={…} alt="…" />` has all in its props.
  const alt = altOf(picture) ?? (typeof written.alt === 'string' ? written.alt : undefined);
  if (alt === undefined) return [];
  const caption = toString(picture.caption) || String(written.caption ?? '');
  const hasLink = creditUrl !== undefined || picture.credit.some(({ type }) => type === 'link');
  return [{ alt, caption, credit, hasLink, license, stock, people, place: plain(place) }];
}

/** A picture that is a paragraph, with the line of its credit in it or below. */
function besideText(node: Paragraph, next: Node | undefined): WrittenPicture[] {
  const split = splitImage(node);
  if (!split) return [];
  const below = next?.type === 'paragraph' ? next.children : [];
  const [words] = [split.rest, below].filter((one) => one.length > 0 && isCredit(one));
  const alt = altOf({ image: split.image, caption: [], credit: [] });
  return [
    {
      alt: alt ?? '',
      caption: '',
      credit: words ? toString(words) : '',
      hasLink: words?.some(({ type }) => type === 'link') ?? false,
      place: plain(node.position?.start),
    },
  ];
}

/** A picture in HTML, with the line of its credit, in it or below. */
function withCredit(
  picture: HtmlPicture,
  place: Point | undefined,
  next: Node | undefined,
): WrittenPicture {
  const below = next?.type === 'paragraph' && isCredit(next.children) ? next.children : [];
  return {
    ...picture,
    credit: picture.credit || toString(below) || creditInHtml(next),
    hasLink: picture.hasLink || below.some(({ type }) => type === 'link'),
    place: plain(place),
  };
}

function altOf({ image }: Picture): string | undefined {
  if (!image) return undefined;
  const inner = image.type === 'link' ? image.children[0] : image;
  return (inner as Partial<Image> | undefined)?.alt ?? '';
}

/** Sätteri's points are its own; this one outlives the tree. */
function plain(point: Point | undefined): Point | undefined {
  return point && { ...point };
}
