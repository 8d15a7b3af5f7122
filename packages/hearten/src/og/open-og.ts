import { fileURLToPath } from 'node:url';
import type { Clinic } from '@hearten/care';
import type { Og, OgOptions } from '@hearten/og';
import type { SiteConfig } from '../check/config.ts';
import { Misuse } from '../check/misuse.ts';

export type OgPackage = typeof import('@hearten/og');

/** A site whose cards are drawn. */
export interface Site {
  root: URL;
  config: SiteConfig;
  cacheFolder: URL;
}

/** What draws cards as the site’s own build does: with its palette, its tokens, its logo and the options of its plugin. */
export function openOg(
  { createOg, OgError }: OgPackage,
  { site, clinic }: { site: Site; clinic: Clinic },
): Og {
  const { palette, tokens = {}, logo, plugins = [] } = site.config.theme ?? {};
  const own = (plugins.find(({ name }) => name === '@hearten/og')?.og ?? {}) as Partial<OgOptions>;
  const [license] = clinic.licenses;
  try {
    return createOg({
      ...own,
      palette: (palette ?? 'evergreen') as NonNullable<OgOptions['palette']>,
      colours: tokens as NonNullable<OgOptions['colours']>,
      brand: {
        name: clinic.name,
        license: license && [license.name, license.number].filter(Boolean).join(' · '),
        logo: logo?.startsWith('.') ? fileURLToPath(new URL(logo, site.root)) : logo,
      },
      root: site.root,
      cacheFolder: site.cacheFolder,
    });
  } catch (error) {
    if (error instanceof OgError) throw new Misuse(error.message);
    throw error;
  }
}
