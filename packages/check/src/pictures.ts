import { pictureHostRemedy, pictureKind } from '@hearten/care';
import type { LocalImage } from '@hearten/markdown/check';
import { nearest } from '@hearten/markdown/nearest';
import { toMessage, type VFileMessage } from '@hearten/markdown/report';
import type { TextFile } from './files.ts';

/** A picture that a file names. */
export interface NamedPicture {
  file: TextFile;
  /** As written. */
  address: string;
  /** Looked up where there is something to tell: front matter is then parsed for its lines. */
  place: () => LocalImage['place'];
}

export interface PictureContext {
  hasFile: (url: URL) => boolean;
  /** The names of the files in a folder. */
  namesIn: (folder: URL) => readonly string[];
  /** Where `/covers/a.jpg` is looked for. */
  publicFolder: URL;
  /** Whether a picture may come from another host; without it, that is not looked at. */
  isAllowed?: ((address: string) => boolean) | undefined;
}

/** Pictures that are not there, or come from a host the site has not declared. */
export function checkPictures(
  pictures: readonly NamedPicture[],
  context: PictureContext,
): VFileMessage[] {
  return pictures.flatMap((picture) => {
    const found =
      pictureKind(picture.address) === 'remote'
        ? checkHost(picture, context)
        : checkFile(picture, context);
    return found ? [found] : [];
  });
}

function checkHost(
  { file, address, place }: NamedPicture,
  { isAllowed = () => true }: PictureContext,
): VFileMessage | undefined {
  if (isAllowed(address)) return undefined;
  const reason = pictureHostRemedy(address);
  return toMessage(
    {
      ruleId: 'undeclared-picture-host',
      severity: 'error',
      reason,
      place: place(),
      actual: address,
    },
    file.path,
  );
}

function checkFile(
  { file, address, place }: NamedPicture,
  { hasFile, namesIn, publicFolder }: PictureContext,
): VFileMessage | undefined {
  const isPublic = pictureKind(address) === 'public';
  const url = isPublic ? new URL(`.${address}`, publicFolder) : new URL(address, file.url);
  if (hasFile(url)) return undefined;
  const where = isPublic ? 'into `public/`' : 'beside this file';
  const name = address.slice(address.lastIndexOf('/') + 1);
  const near = nearest(name, namesIn(new URL('./', url)));
  const meant = near && address.slice(0, address.length - name.length) + near;
  const help = meant ? ` Did you mean \`${meant}\`?` : '';
  const reason = `No picture at \`${address}\`. Put the file ${where}, or correct the path; large and small letters count.${help}`;
  return toMessage(
    {
      ruleId: 'missing-image',
      severity: 'error',
      reason,
      place: place(),
      actual: address,
      ...(meant && { expected: [meant] }),
    },
    file.path,
  );
}
