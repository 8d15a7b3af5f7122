import type { Image } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { z } from 'zod';
import { choice } from '../attributes.ts';
import { toBlocks } from '../items.ts';
import { flow, paragraph, phrasing } from '../nodes.ts';
import { type Block, defineBlock, type Inline, type Report } from '../shape.ts';
import { isCredit, splitImage } from './credit.ts';

/** A picture with its caption and who made it. */
export interface Picture {
  image?: Inline | undefined;
  caption: Block[];
  /** The author's own line, “Source: Pixabay”. */
  credit: Inline[];
}

/** The shape of `:::figure`. A picture with its caption and its credit. */
export const figure = defineBlock({
  name: 'figure',
  summary: 'A picture with its caption and its credit.',
  guidance: 'https://service-manual.nhs.uk/design-system/components/images',
  attributes: z.strictObject({
    credit: z
      .string()
      .optional()
      .meta({ description: 'Who made the picture, when no “Source: …” line says it.' }),
    creditUrl: z
      .url({ protocol: /^https?$/ })
      .optional()
      .meta({ description: 'Where the picture comes from.' }),
    license: z.string().optional().meta({ description: 'Its licence, such as “CC BY 4.0”.' }),
    stock: choice('Whether it comes from a stock of pictures; not shown.'),
    people: z
      .enum(['none', 'unrecognizable', 'identifiable'])
      .optional()
      .meta({ description: 'Whether people are in it, and could be recognised; not shown.' }),
  }),

  snippet:
    '![{{What the picture shows}}](./{{picture.jpg}})\n\n{{What it means here.}}\n\nSource: {{Name of the site or person}}',

  read(children, { credit }, report) {
    const picture = readPicture(children);
    if (picture.image) checkPicture(picture, credit, report);
    else {
      report({
        ruleId: 'figure-without-image',
        severity: 'warning',
        reason: 'A figure needs an image on a line of its own: `![what it shows](./picture.jpg)`.',
        expected: ['![…](…)'],
      });
    }
    return picture;
  },

  build({ image, caption, credit }, attributes) {
    const small = credit.length > 0 ? credit : creditFrom(attributes);
    const captions = [
      ...caption,
      ...(small.length > 0
        ? [phrasing('small', small, { className: ['hearten-figure__credit'] })]
        : []),
    ];
    return [
      ...(image ? [image as unknown as Block] : []),
      ...(captions.length > 0 ? [flow('figcaption', captions)] : []),
    ];
  },

  wrap: () => ({ tagName: 'figure', className: ['hearten-figure'] }),
});

/** Props to the items `build` takes; an imported image is left to Astro, so it has no `src` here. */
export function toPicture(input: {
  src?: string | undefined;
  alt: string;
  caption?: string | undefined;
}): Picture {
  return {
    image: input.src === undefined ? undefined : { type: 'image', url: input.src, alt: input.alt },
    caption: input.caption === undefined ? [] : toBlocks(input.caption),
    credit: [],
  };
}

function readPicture(children: readonly Block[]): Picture {
  const picture: Picture = { caption: [], credit: [] };
  for (const child of children) {
    const split = child.type === 'paragraph' && !picture.image ? splitImage(child) : undefined;
    const rest = split ? split.rest : child.type === 'paragraph' ? child.children : undefined;
    if (split) picture.image = split.image;
    if (!rest) picture.caption.push(child);
    else if (rest.length === 0) continue;
    else if (picture.credit.length === 0 && isCredit(rest)) picture.credit = rest;
    else picture.caption.push(split ? paragraph(rest) : child);
  }
  return picture;
}

// Alt text and captions: NHS images guidance (read 2026-11-23).
function checkPicture(picture: Picture, credit: string | undefined, report: Report): void {
  const image = imageOf(picture.image);
  const alt = image?.alt?.trim() ?? '';
  const place = picture.image?.position;
  if (image && alt === '') {
    report({
      ruleId: 'missing-alt',
      severity: 'warning',
      reason:
        'This picture has no words for people who cannot see it. Write what it shows between the brackets: `![what it shows](…)`.',
      place,
      expected: ['![what it shows](…)'],
    });
  } else if (image && same(alt, toString(picture.caption))) {
    report({
      ruleId: 'alt-repeats-caption',
      severity: 'warning',
      reason:
        'The alt text repeats the caption, so a screen reader says it twice. Let the alt text say what is seen, the caption what it means.',
      place,
      actual: alt,
    });
  }
  if (picture.credit.length === 0 && !credit) {
    report({
      ruleId: 'missing-credit',
      severity: 'warning',
      reason:
        'This picture has no credit. Add a line under it: `Source: name of the site or person`.',
      place,
      expected: ['Source: …'],
    });
  }
}

/** The image itself, out of the link that may stand around it. */
function imageOf(node: Inline | undefined): Image | undefined {
  if (node?.type === 'image') return node;
  return node?.type === 'link' ? imageOf(node.children[0]) : undefined;
}

function creditFrom(attributes: {
  credit?: string | undefined;
  creditUrl?: string | undefined;
  license?: string | undefined;
}): Inline[] {
  const { credit, creditUrl, license } = attributes;
  if (!credit) return [];
  const name: Inline = { type: 'text', value: credit };
  const linked: Inline = creditUrl ? { type: 'link', url: creditUrl, children: [name] } : name;
  return license ? [linked, { type: 'text', value: ` (${license})` }] : [linked];
}

function same(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(a) === plain(b);
}
