/**
 * The widths to make of a picture: those asked for, none wider than the picture. Its own width stands in for one that is nearly
 * as wide: two files that look alike are one too many.
 */
export function widthsFor(own: number, wanted: readonly number[]): number[] {
  const widest = Math.min(own, Math.max(...wanted));
  return [...wanted.filter((width) => 1.2 * width < widest), widest];
}
