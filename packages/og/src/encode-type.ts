export type ImageType = 'image/png' | 'image/jpeg';

/** The type of a card’s file: photographs and paintings would be too large as PNG. */
export function typeOf({ picture }: { picture?: string | undefined }): ImageType {
  return picture ? 'image/jpeg' : 'image/png';
}
