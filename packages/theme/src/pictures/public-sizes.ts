import { readFile } from 'node:fs/promises';
import { imageMetadata } from 'astro/assets/utils';

const bare = /<img\b(?![^>]*\swidth=)[^>]*?\ssrc="(?<src>\/[^"]+)"[^>]*>/g;

export interface PublicFiles {
  /** The folder `public/`. */
  folder: URL;
  /** What the addresses of the site begin with. */
  base: string;
}

/**
 * Gives the pictures of `public/` in an article their width and height, which Astro leaves out, so that no word moves while
 * they load. What is no file there, or has a width, stays as it is.
 */
export async function withPublicSizes(html: string, files: PublicFiles): Promise<string> {
  const tags = new Set(Array.from(html.matchAll(bare), ([tag]) => tag));
  let sized = html;
  for (const tag of tags) {
    const [, src = ''] = / src="([^"]+)"/.exec(tag) ?? [];
    const size = await sizeOf(src, files);
    if (size) sized = sized.replaceAll(tag, tag.replace(/^<img/, `<img ${size}`));
  }
  return sized;
}

async function sizeOf(src: string, { folder, base }: PublicFiles): Promise<string | undefined> {
  const path = src.replaceAll('&amp;', '&').replace(/[?#].*$/, '');
  const prefix = base.replace(/\/$/, '');
  const own = path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : path;
  try {
    const { width, height } = await imageMetadata(await readFile(new URL(`.${own}`, folder)), src);
    return `width="${width}" height="${height}"`;
  } catch {
    return undefined;
  }
}
