import { pictureHostRemedy, pictureKind } from '@hearten/care';
import type { ImageMetadata } from 'astro';
import { imageConfig, inferRemoteSize } from 'astro:assets';
import { site } from 'virtual:hearten/config';
import { sizesFolder } from 'virtual:hearten/folders';
import { now } from '../data/now.ts';
import { plainError } from '../plain-error.ts';
import { isPictureAllowed } from './allowed.ts';
import { unreadPicture } from './messages.ts';
import type { PictureSize } from './remote-size.ts';

/** A picture of the site itself, or the address of one on another host. */
export type Picture = ImageMetadata | string;

/** A picture and its size, as Astro’s image service takes it. */
export interface PictureSource extends PictureSize {
  src: Picture;
}

/** What an author said of a picture’s size. */
export interface SaidSize {
  width?: number | undefined;
  height?: number | undefined;
}

/** A picture with its size. That of one on another host is asked for once; `said` is believed. */
export async function sourceOf(src: Picture, said: SaidSize = {}): Promise<PictureSource> {
  if (typeof src !== 'string') {
    const { width, height, format } = src;
    return { src, width, height, format };
  }
  allowedOn(src);
  const { width, height } = said;
  if (width && height) return { src, width, height, format: formatOf(src) };
  return { src, ...(await askSize(src)) };
}

/** The address of a picture on another host, if it may come from there. */
export function allowedOn(address: string): string {
  if (pictureKind(address) !== 'remote') throw missing(address);
  if (isPictureAllowed(address, imageConfig)) return address;
  throw plainError({
    title: 'A picture comes from a host that is not declared.',
    message: `${address}: ${pictureHostRemedy(address)}`,
  });
}

// The shape of most covers.
const standIn = { width: 1600, height: 900 };

async function askSize(address: string): Promise<PictureSize> {
  // Only where it is needed: not every place that renders pages has a file system.
  const { remoteSize } = await import('./remote-size.ts');
  const folder = new URL(sizesFolder);
  try {
    return await remoteSize(address, { folder, infer: inferRemoteSize, now: now() });
  } catch {
    // Who writes may be on a train: the page is shown, and the build tells.
    if (site.isDev) return { ...standIn, format: formatOf(address) };
    throw plainError({
      title: 'The size of a picture cannot be read.',
      message: unreadPicture(address),
    });
  }
}

/** Of a picture that is not looked at, its address tells whether it is a drawing. */
export function formatOf(address: string): string {
  const [, ending = 'jpg'] = /\.([a-z]+)$/i.exec(new URL(address).pathname) ?? [];
  return ending.toLowerCase();
}

// What Astro could not find stays as it was written; the check says so with its place.
function missing(path: string) {
  return plainError({
    title: 'A picture is missing.',
    message: `No picture at ${path}.`,
    hint: '`hearten check` says which file names it, and on which line.',
  });
}
