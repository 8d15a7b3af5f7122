import { readPost, type SiteFiles, type TextFile } from '@hearten/check';
import { pictureKind } from '@hearten/care';
import { toMessage, type VFileMessage } from '@hearten/markdown/report';
import { unreadPicture } from './messages.ts';
import { type PictureSize, pruneSizes, remoteSize } from './remote-size.ts';

/** Where the sizes of pictures on other hosts are kept, beside what Astro keeps of the pictures themselves. */
export function sizesFolder(cacheDir: URL): URL {
  return new URL('hearten/picture-sizes/', cacheDir);
}

interface ReadOptions {
  folder: URL;
  /** Asks the other host. */
  infer: (address: string) => Promise<PictureSize>;
  now: Date;
}

// A page that lost its article may get it back; two seasons are enough.
const days = 180;
// What a browser would ask of one host.
const atOnce = 6;

/**
 * Reads the sizes of the covers on other hosts before a build, so that one that cannot be read is told with its place. The
 * build finds them where they are kept.
 */
export async function readSizes(site: SiteFiles, options: ReadOptions): Promise<VFileMessage[]> {
  const { folder, now } = options;
  const covers = site.blogs.flat().flatMap((file) => remoteCovers(file));
  const messages: VFileMessage[] = [];
  for (let first = 0; first < covers.length; first += atOnce) {
    const read = covers.slice(first, first + atOnce).map((cover) => tryCover(cover, options));
    messages.push(...(await Promise.all(read)).flat());
  }
  await pruneSizes(folder, { now, days });
  return messages;
}

async function tryCover(cover: Cover, options: ReadOptions): Promise<VFileMessage[]> {
  try {
    await remoteSize(cover.address, options);
    return [];
  } catch {
    return [unread(cover)];
  }
}

interface Cover {
  path: string;
  address: string;
  place: { line: number; column: number };
}

/** Those whose size their author does not say. */
function remoteCovers(file: TextFile): Cover[] {
  const post = readPost(file);
  const { src, dark, width } = post?.data?.heroImage ?? {};
  if (!post || width) return [];
  return Object.entries({ src, dark }).flatMap(([key, address]) =>
    address && pictureKind(address) === 'remote'
      ? [{ path: file.path, address, place: post.placeOf(['heroImage', key]) }]
      : [],
  );
}

function unread({ path, address, place }: Cover): VFileMessage {
  const reason = unreadPicture(address);
  return toMessage(
    { ruleId: 'unread-picture', severity: 'error', reason, place, actual: address },
    path,
  );
}
