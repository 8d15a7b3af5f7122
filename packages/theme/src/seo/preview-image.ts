import type { HeroImage } from '@hearten/care';
import { getImage } from 'astro:assets';
import { type Picture, sourceOf } from '../pictures/source.ts';
import { previewSize } from './preview-size.ts';

/** The picture shown where a page is shared. */
export interface PreviewImage {
  /** Its address, from the root of the site. */
  src: string;
  width: number;
  height: number;
  alt: string;
  /** Said where it is known. */
  type?: string;
}

/** An article's picture in the form and the size that every service takes. */
export async function previewImage(
  hero: HeroImage<Picture> | undefined,
): Promise<PreviewImage | undefined> {
  if (!hero) return undefined;
  const source = await sourceOf(hero.src, hero);
  const size = previewSize(source);
  // A drawing is no photograph to these services, and of a moving picture the frames would stand one under another.
  if (!size || source.format === 'svg' || source.format === 'gif') return undefined;
  const { src } = await getImage({
    src: source.src,
    ...size,
    layout: 'none',
    fit: 'cover',
    format: 'jpeg',
  } as Parameters<typeof getImage>[0]);
  return { src, ...size, alt: hero.alt };
}
