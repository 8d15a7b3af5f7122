interface Size {
  width: number;
  height: number;
}

const best = { width: 1200, height: 630 };
// Facebook takes nothing smaller: https://developers.facebook.com/docs/sharing/webmasters/images/ (read 2026-11-25).
const least = 200;

/** The size of the preview of a picture: 1200 by 630, or as much of that shape as it has; none of a tiny one. */
export function previewSize({ width, height }: Size): Size | undefined {
  const scale = Math.min(1, width / best.width, height / best.height);
  const size = { width: Math.floor(best.width * scale), height: Math.floor(best.height * scale) };
  return size.height < least ? undefined : size;
}
