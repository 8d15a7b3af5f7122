import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { Box } from './card.ts';
import { OgError } from './message.ts';
import type { Layer } from './pixels.ts';
import { refuseRemote } from './remote.ts';
import type { Context } from './template.ts';

// A worker is one of several; each drawing with all cores would slow all of them down.
sharp.concurrency(1);
// No picture is read twice; what is kept of each would only fill the memory.
sharp.cache(false);

/** The height of a logo on a card. */
const logoHeight = 44;

/** A logo as an address that holds it, in the colour `color` where it is drawn in `currentColor`. */
export async function readLogo(path: string, color: string): Promise<Context['logo']> {
  refuseRemote(path, 'logo');
  try {
    const file = await readFile(path);
    const isSvg = path.endsWith('.svg');
    const source = isSvg
      ? Buffer.from(file.toString('utf8').replaceAll('currentColor', color))
      : file;
    // Twice the size, and as PNG: resvg draws neither WebP nor every SVG inside of another.
    const image = sharp(source, isSvg ? { density: 300 } : {});
    const { data, info } = await image
      .resize({ height: logoHeight * 2, width: 400, fit: 'inside' })
      .png()
      .toBuffer({ resolveWithObject: true });
    const src = `data:image/png;base64,${data.toString('base64')}`;
    return { src, width: Math.round(info.width / 2), height: Math.round(info.height / 2) };
  } catch (cause) {
    throw new OgError('bad-logo', {
      reason: `The logo for the cards cannot be read: ${path}.`,
      remedy: 'Give it as a path to an SVG, PNG, JPEG or WebP file.',
      cause,
    });
  }
}

/** A picture in the size of its place, cut where it does not fit. */
export async function readPicture(
  path: string,
  { left, top, width, height, shape = 'rectangle' }: Box & { shape?: 'rectangle' | 'circle' },
): Promise<Layer> {
  refuseRemote(path, 'picture');
  try {
    const image = sharp(path)
      .rotate()
      .resize(width, height, { fit: 'cover' })
      .toColourspace('srgb')
      .ensureAlpha();
    const { data } = await image.raw().toBuffer({ resolveWithObject: true });
    if (shape === 'circle') cutCircle(data, width);
    multiply(data);
    return { data, left, top, width, height };
  } catch (cause) {
    throw new OgError('broken-picture', {
      reason: `The picture for the card cannot be read: ${path}.`,
      remedy: 'Save it anew as PNG, JPEG or WebP.',
      cause,
    });
  }
}

function cutCircle(data: Uint8Array, width: number): void {
  const radius = width / 2;
  for (let y = 0; y < width; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const distance = Math.hypot(x + 0.5 - radius, y + 0.5 - radius);
      const share = Math.min(1, Math.max(0, radius - distance + 0.5));
      const at = (y * width + x) * 4 + 3;
      data[at] = Math.round((data[at] as number) * share);
    }
  }
}

/** Layers hold colours multiplied by their opacity, as resvg gives them. */
function multiply(data: Uint8Array): void {
  for (let at = 0; at < data.length; at += 4) {
    const opacity = data[at + 3] as number;
    if (opacity === 255) continue;
    for (let channel = 0; channel < 3; channel += 1) {
      data[at + channel] = Math.round(((data[at + channel] as number) * opacity) / 255);
    }
  }
}
