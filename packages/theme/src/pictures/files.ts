import { getImage } from 'astro:assets';
import { widthsFor } from './widths.ts';
import type { PictureSource } from './source.ts';

/** The files a browser chooses from. */
export interface PictureFiles {
  /** For browsers that know nothing else: a WebP of middling size, or the drawing itself. */
  src: string;
  /** AVIF in the widths that screens need; of a moving picture WebP, in its own size. */
  srcset?: string | undefined;
  /** The type of those, where a browser might not know it. */
  type?: 'image/avif' | undefined;
}

type Options = Parameters<typeof getImage>[0];

/**
 * A picture in the forms and widths its place needs, none wider than it is. A drawing (SVG) stays one file. AVIF is a third
 * smaller than WebP; it cannot move, so a GIF becomes WebP with all its frames.
 */
export async function pictureFiles(
  source: PictureSource,
  widths: readonly number[],
): Promise<PictureFiles> {
  const { src, format, width, height } = source;
  if (format === 'svg') return { src: await fileOf(source, { format: 'svg' }) };
  if (format === 'gif') return { src: await fileOf(source, { format: 'webp' }) };
  const own = widthsFor(width, widths);
  const ratio = height / width;
  const { srcSet } = await getImage({
    src,
    layout: 'none',
    format: 'avif',
    // One of the widths, so that no file is made that nobody asks for.
    width: own[0],
    height: Math.round((own[0] ?? width) * ratio),
    widths: own,
  } as Options);
  const middling = own[1] ?? own[0] ?? width;
  return {
    src: await fileOf(source, {
      format: 'webp',
      width: middling,
      height: Math.round(middling * ratio),
    }),
    srcset: srcSet.attribute,
    type: 'image/avif',
  };
}

async function fileOf(
  { src, width, height }: PictureSource,
  options: { format: 'svg' | 'webp'; width?: number; height?: number },
): Promise<string> {
  const size = typeof src === 'string' ? { width, height } : {};
  return (await getImage({ src, layout: 'none', ...size, ...options } as Options)).src;
}
