import type { HeroImage } from '@hearten/care';
import type { ImageMetadata } from 'astro';
import { getImage } from 'astro:assets';

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
  hero: HeroImage<ImageMetadata> | undefined,
): Promise<PreviewImage | undefined> {
  if (!hero || hero.src.format === 'svg') return undefined;
  const size = { width: 1200, height: 630 };
  const { src } = await getImage({
    src: hero.src,
    ...size,
    layout: 'none',
    fit: 'cover',
    format: 'jpeg',
  });
  return { src, ...size, alt: hero.alt };
}
