import type { AstroConfig } from 'astro';
import { isRemoteAllowed } from 'astro/assets/utils';

/** The hosts a site’s pictures may come from, in its own config of Astro: there is no second list. */
export type PictureHosts = Partial<Pick<AstroConfig['image'], 'domains' | 'remotePatterns'>>;

/** Whether a picture may come from another host, by its address. */
export function isPictureAllowed(
  address: string,
  { domains = [], remotePatterns = [] }: PictureHosts = {},
): boolean {
  return isRemoteAllowed(address, {
    domains,
    // Astro’s own two types of a pattern differ in how they write what is not said.
    remotePatterns: remotePatterns as Parameters<typeof isRemoteAllowed>[1]['remotePatterns'],
  });
}
