import type { Box, Brand, Card } from './card.ts';
import type { Look } from './look.ts';
import type { CardNode } from './node.ts';

/** What is the same for all cards of a kind, and all that their background may depend on. */
export interface Context {
  look: Look;
  brand: Brand;
  /** The logo as a `data:` address, ready for `h('img', { src })`. */
  logo: { src: string; width: number; height: number } | undefined;
  /** Whether the card has a picture. */
  hasPicture: boolean;
  isRightToLeft: boolean;
  /** Font families, to be used as `fontFamily`. */
  fonts: { serif: string; sans: string };
}

/** How the words of one card are to be set. */
export interface Fit {
  /** The size of the title, one of `title.sizes`. */
  size: number;
  /** For `lineClamp`: the title does not fit at the smallest size. */
  lines: number | undefined;
}

/** A kind of card. What is costly, all but the words, is drawn once for all cards of the kind. */
export interface Template {
  /** The sizes of its title from the largest, in pixels, and the lines it may have. */
  title: { sizes: readonly number[]; lines: number; lineHeight: number };
  /** Where its words stand. What reaches out of it is cut off. */
  text(context: Context): Box;
  /** Fills the whole card. It must not depend on the words. */
  background(context: Context): CardNode;
  /** Where the picture stands, over the background; on the other side, where words run from right to left. */
  picture?: Box & { shape?: 'rectangle' | 'circle' };
  /** Stands over the picture, such as a scrim, where there is one. */
  veil?(context: Context): CardNode;
  /** The words, in `text`. The element of the title has `key: 'title'`. */
  content(card: Card, context: Context, fit: Fit): CardNode;
}

/** A template with its types: `export default defineTemplate({ … })`. */
export function defineTemplate(template: Template): Template {
  return template;
}
