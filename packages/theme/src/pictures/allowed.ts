import { createRequire } from 'node:module';
import type { AstroConfig } from 'astro';

/** The hosts a site’s pictures may come from, in its own config of Astro: there is no second list. */
export type PictureHosts = Partial<Pick<AstroConfig['image'], 'domains' | 'remotePatterns'>>;

type AstroPictures = typeof import('astro/assets/utils');

// Loaded for the first such picture: most sites have none, and much of Astro comes with it.
let pictures: AstroPictures | undefined;
const loadPictures = () =>
  (pictures ??= createRequire(import.meta.url)('astro/assets/utils') as AstroPictures);

/** Whether a picture may come from another host, by its address. */
export function isPictureAllowed(
  address: string,
  { domains = [], remotePatterns = [] }: PictureHosts = {},
): boolean {
  return loadPictures().isRemoteAllowed(address, {
    domains,
    // Astro’s own two types of a pattern differ in how they write what is not said.
    remotePatterns: remotePatterns as Parameters<
      AstroPictures['isRemoteAllowed']
    >[1]['remotePatterns'],
  });
}
