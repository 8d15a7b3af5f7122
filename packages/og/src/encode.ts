import sharp from 'sharp';
import type { ImageType } from './encode-type.ts';
import type { Picture } from './pixels.ts';

/** The bytes of a file. */
export function encode({ data, width, height }: Picture, type: ImageType): Promise<Buffer> {
  const image = sharp(data, { raw: { width, height, channels: 3 } });
  // Full colour at the edges of letters; and a level of compression beyond which time grows and files hardly shrink.
  return type === 'image/jpeg'
    ? image.jpeg(jpeg).toBuffer()
    : image.png({ compressionLevel: 2 }).toBuffer();
}

/** A file of another type as JPEG. */
export function toJpeg(file: Uint8Array): Promise<Buffer> {
  return sharp(file).jpeg(jpeg).toBuffer();
}

const jpeg = { quality: 80, chromaSubsampling: '4:4:4' } as const;
