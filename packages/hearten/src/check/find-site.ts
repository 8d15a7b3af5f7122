import path from 'node:path';
import { loadConfig, type SiteConfig } from './config.ts';
import { Misuse } from './misuse.ts';
import { configAbove, findPlaces } from './places.ts';

/** The site a folder is in, for commands that take one. Throws a `Misuse` where there is none. */
export async function findSite(
  given: string,
  cwd: string,
): Promise<{ root: string; config: SiteConfig }> {
  const [place] = findPlaces([given], cwd);
  if (!place?.isFolder) throw new Misuse(`\`${given}\` is a file; give the folder of a site.`);
  const file = configAbove(place.path);
  if (!file) {
    throw new Misuse(`There is no site at \`${given}\`: no astro.config file in it or above it.`);
  }
  const shown = path.relative(cwd, file).replaceAll('\\', '/');
  const config = await loadConfig(file, shown);
  if (!config) throw new Misuse(`The site of \`${shown}\` does not use @hearten/theme.`);
  return { root: path.dirname(file), config };
}
