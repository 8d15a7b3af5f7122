import { z } from 'zod';
import { type ImageSchema, pictureForms, pictureSchema } from './picture.ts';
import { webAddress, words } from './text.ts';

const pixels = z.int().min(1, 'Expected a number of pixels.').optional();

/**
 * The picture above an article: a plain path or address, as in Astro's blog starter, or the picture with its alt text and
 * credit. Both come out as the object; a plain one has an empty alt text, which marks it as decoration.
 */
export function heroImageSchema<Image extends ImageSchema>(image: Image) {
  const picture = pictureSchema(image);
  const described = z
    .strictObject({
      src: picture.describe(
        'The picture: beside the article, in public/ (/covers/…) or elsewhere (https://…).',
      ),
      dark: picture.optional().describe('The same picture for dark mode.'),
      alt: words
        .describe('What the picture shows, for people who cannot see it.')
        .refine((alt) => alt !== '', 'Say what the picture shows.'),
      credit: words.optional().describe('Who made it, such as “Source: Pixabay”.'),
      creditUrl: webAddress.optional().describe('Where the picture comes from.'),
      license: words.optional().describe('Its licence, such as “CC BY 4.0”.'),
      stock: z.boolean().optional().describe('True when it comes from a stock of pictures.'),
      people: z
        .enum(['none', 'unrecognizable', 'identifiable'])
        .optional()
        .describe('Whether people are in it, and could be recognised.'),
      width: pixels.describe('Its width in px, where that cannot be read from another host.'),
      height: pixels.describe('Its height in px, with the width.'),
    })
    .refine(({ width, height }) => (width === undefined) === (height === undefined), {
      path: ['width'],
      message: 'Expected width and height together.',
    });
  return z
    .union([picture as z.ZodType<unknown, string>, described], {
      error: (issue) =>
        typeof issue.input === 'object' && issue.input !== null
          ? explainPicture(issue)
          : `Expected ${pictureForms}, or { src, alt, credit }.`,
    })
    .transform((value): HeroImage<z.output<ReturnType<Image>>> =>
      isDescribed(value)
        ? (value as HeroImage<z.output<ReturnType<Image>>>)
        : { src: value as never, alt: '' },
    );
}

/** What is known of a picture's licence, and of the people in it. */
export interface PictureRights {
  license?: string | undefined;
  /** Whether it comes from a stock of pictures. */
  stock?: boolean | undefined;
  people?: 'none' | 'unrecognizable' | 'identifiable' | undefined;
}

/** The picture above an article. */
export interface HeroImage<Image = unknown> extends PictureRights {
  src: Image;
  dark?: Image | undefined;
  alt: string;
  credit?: string | undefined;
  creditUrl?: string | undefined;
  /** Said only where it cannot be read. */
  width?: number | undefined;
  height?: number | undefined;
}

function isDescribed(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'src' in value && 'alt' in value;
}

// A union says only that nothing fitted; the object form is the one that was meant, so its own messages are the helpful ones.
function explainPicture(issue: { code?: string; errors?: readonly (readonly Inner[])[] }): string {
  const inner = issue.errors?.at(-1) ?? [];
  const lines = inner.map(({ path, message, keys }) =>
    keys ? `unknown key ${keys.join(', ')}` : `${path.join('.')}: ${message}`,
  );
  return lines.length > 0 ? lines.join('; ') : 'Expected { src, alt, credit }.';
}

interface Inner {
  path: PropertyKey[];
  message: string;
  keys?: string[];
}
