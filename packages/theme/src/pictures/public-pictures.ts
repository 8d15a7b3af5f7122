import { readFile } from 'node:fs/promises';
import { imageMetadata } from 'astro/assets/utils';

const picture = /<img\b[^>]*?\ssrc="(?<src>\/[^"]+)"[^>]*>/g;

export interface PublicFiles {
  /** The folder `public/`. */
  folder: URL;
  /** What the addresses of the site begin with. */
  base: string;
}

/**
 * Gives the pictures of `public/` in an article what Astro leaves out: the base of the site in their address, and their width and
 * height, so that no word moves while they load. What is no file there stays as it is.
 */
export async function withPublicPictures(html: string, files: PublicFiles): Promise<string> {
  const tags = new Set(Array.from(html.matchAll(picture), ([tag]) => tag));
  let finished = html;
  for (const tag of tags) finished = finished.replaceAll(tag, await finish(tag, files));
  return finished;
}

async function finish(tag: string, { folder, base }: PublicFiles): Promise<string> {
  const [, src = ''] = / src="([^"]+)"/.exec(tag) ?? [];
  const root = base.replace(/\/$/, '');
  const own = src.startsWith(`${root}/`) ? src.slice(root.length) : src;
  const size = await sizeOf(
    new URL(`.${own.replaceAll('&amp;', '&').replace(/[?#].*$/, '')}`, folder),
  );
  if (!size) return tag;
  const based = tag.replace(` src="${src}"`, () => ` src="${root}${own}"`);
  return / width=/.test(tag) ? based : based.replace(/^<img/, `<img ${size}`);
}

async function sizeOf(file: URL): Promise<string | undefined> {
  try {
    const { width, height } = await imageMetadata(await readFile(file), file.href);
    return `width="${width}" height="${height}"`;
  } catch {
    return undefined;
  }
}
