import { z } from 'zod';

/** What Astro's `image()` makes of a path; any other schema of a picture will do. */
export type ImageSchema = () => z.ZodType;

/** Where a picture is: beside the file that names it, in `public/`, or on another host. */
export type PictureKind = 'beside' | 'public' | 'remote';

/** Whether an address names a picture beside the file, one of the public folder, or one on another host. */
export function pictureKind(address: string): PictureKind {
  if (/^https?:/i.test(address)) return 'remote';
  return address.startsWith('/') ? 'public' : 'beside';
}

/** What people may write for a picture. */
export const pictureForms =
  'the path of a picture beside this file (./door.jpg), of one in public/ (/covers/door.jpg), or its web address (https://…)';

// `//host/door.jpg` and `data:` would be neither a file nor an address that says how it is asked for.
const pictureAddress = z
  .string()
  .regex(
    /^(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/]\S*|(?!\/\/)(?![A-Za-z][A-Za-z\d+.-]+:)[^\n]+)$/,
    `Expected ${pictureForms}.`,
  );

/** A picture, as somebody writes it and as `image` reads it. */
export function pictureSchema<Image extends ImageSchema>(image: Image) {
  return pictureAddress.pipe(image() as z.ZodType<z.output<ReturnType<Image>>, string>);
}

/** What to do about a picture whose host the site has not declared; `address` begins with `http`. */
export function pictureHostRemedy(address: string): string {
  const host = URL.canParse(address) ? new URL(address).hostname : address;
  return `\`${host}\` is not among the hosts your pictures may come from. Add it in astro.config.mjs, \`image: { domains: ['${host}'] }\`, or keep a copy of the picture beside the file.`;
}
