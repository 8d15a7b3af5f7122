/**
 * How a picture above an article is shown: across the page, and cut to a wide shape where there is room; `wide`, what is wider still,
 * whole; `narrow`, what is upright or small, whole and no larger than it is.
 */
export type HeroShape = 'across' | 'wide' | 'narrow';

export function heroShape({ width, height }: { width: number; height: number }): HeroShape {
  const ratio = width / height;
  if (width < 640 || ratio < 1.2) return 'narrow';
  return ratio > 2 ? 'wide' : 'across';
}
