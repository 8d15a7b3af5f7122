import { Resvg } from '@resvg/resvg-js';
import type { Box } from './card.ts';

/** An opaque picture: red, green and blue of each pixel, row by row. */
export interface Picture {
  data: Uint8Array;
  width: number;
  height: number;
}

/** Red, green, blue and opacity of each pixel, at a place on a picture; colours are multiplied by the opacity. */
export type Layer = Picture & Pick<Box, 'left' | 'top'>;

/** Draws an SVG, or the part of it in `box`. Fonts are not needed: letters are paths. */
export function drawSvg(svg: string, box?: Box): Layer {
  const part = box ? onlyIn(svg, box) : svg;
  const image = new Resvg(part, { font: { loadSystemFonts: false } }).render();
  const { pixels: data, width, height } = image;
  return { data, width, height, left: box?.left ?? 0, top: box?.top ?? 0 };
}

/**
 * The SVG as it is in `box`, in whole pixels. resvg's own way to cut, after it has drawn all of it, takes the memory of
 * both, and more time.
 */
function onlyIn(svg: string, { left, top, width, height }: Box): string {
  const view = `width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}"`;
  return svg.replace(/(?<=^<svg )width="[^"]*" height="[^"]*" viewBox="[^"]*"/, view);
}

/** Lays a layer over an opaque picture, in place. What reaches out of the picture is left out. */
export function blend(under: Picture, over: Layer): void {
  const { data: target, width: targetWidth } = under;
  const { data: source, width } = over;
  const rows = Math.min(over.height, under.height - over.top);
  const columns = Math.min(width, targetWidth - over.left);
  const whole = wholePixelsOf(over);
  for (let y = 0; y < rows; y += 1) {
    const row = y * width;
    const place = (y + over.top) * targetWidth + over.left;
    for (let x = 0; x < columns; x += 1) {
      // Most of a layer of words is see-through.
      if (whole[row + x] === 0) continue;
      const from = (row + x) * 4;
      const to = (place + x) * 3;
      const opacity = source[from + 3] as number;
      if (opacity === 0) continue;
      if (opacity === 255) {
        target[to] = source[from] as number;
        target[to + 1] = source[from + 1] as number;
        target[to + 2] = source[from + 2] as number;
        continue;
      }
      const rest = 255 - opacity;
      // Written out: a loop over three channels takes twice the time. Adding a half and cutting off rounds.
      target[to] = (source[from] as number) + (((target[to] as number) * rest) / 255 + 0.5);
      target[to + 1] =
        (source[from + 1] as number) + (((target[to + 1] as number) * rest) / 255 + 0.5);
      target[to + 2] =
        (source[from + 2] as number) + (((target[to + 2] as number) * rest) / 255 + 0.5);
    }
  }
}

/** The pixels of a layer as one number each: 0 where nothing is drawn, on every machine. */
export function wholePixelsOf({ data }: Pick<Layer, 'data'>): Uint32Array {
  const { buffer, byteOffset, byteLength } =
    data.byteOffset % 4 === 0 ? data : new Uint8Array(data);
  return new Uint32Array(buffer, byteOffset, byteLength >> 2);
}

/** A layer as a picture of its own; where it is see-through, it is black. */
export function asPicture({ data: source, width, height }: Layer): Picture {
  const data = new Uint8Array(width * height * 3);
  blend({ data, width, height }, { data: source, width, height, left: 0, top: 0 });
  return { data, width, height };
}

/** A box in whole pixels, with some space around it, inside of `width` and `height`. */
export function wholePixels(
  { left, top, width, height }: Box,
  space: number,
  within: { width: number; height: number },
): Box {
  const l = Math.max(0, Math.floor(left - space));
  const t = Math.max(0, Math.floor(top - space));
  const right = Math.min(within.width, Math.ceil(left + width + space));
  const bottom = Math.min(within.height, Math.ceil(top + height + space));
  return { left: l, top: t, width: Math.max(1, right - l), height: Math.max(1, bottom - t) };
}
