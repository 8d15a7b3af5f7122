import { getImage } from 'astro:assets';
import { allowedOn, formatOf, type Picture } from './source.ts';

/**
 * A square of somebody's picture, twice as wide as it is shown: sharp on phones. One file for all screens, since the names of
 * more would cost a page as much as they save. A drawing (SVG) stays as it is.
 */
export async function avatarFile(src: Picture, size: number): Promise<string> {
  const format = typeof src === 'string' ? formatOf(allowedOn(src)) : src.format;
  const square = { width: 2 * size, height: 2 * size };
  const { src: file } = await getImage({
    src,
    layout: 'none',
    ...square,
    format: format === 'svg' ? 'svg' : 'webp',
  } as Parameters<typeof getImage>[0]);
  return file;
}
