import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { walk } from '@hearten/check';
import { nearest } from '@hearten/markdown/nearest';
import { configIn, configNames } from './config.ts';
import { Misuse } from './misuse.ts';

/** A path somebody gave. */
export interface Place {
  /** As given. */
  given: string;
  /** Absolute. */
  path: string;
  isFolder: boolean;
}

/** Finds the paths. Throws a `Misuse` for one that is not there. */
export function findPlaces(paths: readonly string[], cwd: string): Place[] {
  return (paths.length > 0 ? paths : ['.']).map((given) => {
    const absolute = path.resolve(cwd, given);
    const stats = statSync(absolute, { throwIfNoEntry: false });
    if (!stats) throw new Misuse(missing(given, absolute));
    return { given, path: absolute, isFolder: stats.isDirectory() };
  });
}

function missing(given: string, absolute: string): string {
  const folder = path.dirname(absolute);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const meant = nearest(path.basename(absolute), names);
  const shown = meant && path.join(path.dirname(given), meant).replaceAll('\\', '/');
  return `There is nothing at \`${given}\`.${shown ? ` Did you mean \`${shown}\`?` : ''}`;
}

/** The config files of the sites around and below the places, and the Markdown that is in none. */
export interface Found {
  /** Config file → the places asked for in that site. */
  sites: Map<string, Place[]>;
  loose: URL[];
}

/** Sorts places into sites and loose Markdown. */
export async function sortPlaces(places: readonly Place[]): Promise<Found> {
  const sites = new Map<string, Place[]>();
  const loose = new Set<string>();
  for (const place of places) {
    const config = configAbove(place.isFolder ? place.path : path.dirname(place.path));
    if (config) add(sites, config, place);
    else {
      const { files, apart } = await findMarkdown(place, { isApart: isSite });
      for (const { href } of files) loose.add(href);
      for (const url of apart) {
        const folder = path.resolve(fileURLToPath(url));
        const own = configIn(folder);
        if (own) add(sites, own, { given: folder, path: folder, isFolder: true });
      }
    }
  }
  return { sites, loose: [...loose].toSorted().map((href) => new URL(href)) };
}

/** The Markdown at a place: the file itself, or what is in the folder. */
export async function findMarkdown(
  { path: at, isFolder }: Omit<Place, 'given'>,
  { isApart }: { isApart?: (names: readonly string[]) => boolean } = {},
): Promise<{ files: URL[]; apart: URL[] }> {
  if (!isFolder) return { files: isMarkdown(at) ? [pathToFileURL(at)] : [], apart: [] };
  return walk(pathToFileURL(at), { endings, isIgnored, ...(isApart && { isApart }) });
}

/** Whether a path is at or below a place. */
export function isWithin({ path: at }: Pick<Place, 'path'>, file: string): boolean {
  return file === at || file.startsWith(at.endsWith(path.sep) ? at : at + path.sep);
}

const endings = ['.md', '.mdx'];

export function isMarkdown(file: string): boolean {
  return endings.some((ending) => file.endsWith(ending));
}

// Other people's text, what a build wrote, and what a tool keeps for itself.
function isIgnored(name: string): boolean {
  return name === 'node_modules' || name === 'dist' || name.startsWith('.');
}

function isSite(names: readonly string[]): boolean {
  return configNames.some((name) => names.includes(name));
}

/** The config file of the site a folder is in, if it is in one. */
export function configAbove(folder: string): string | undefined {
  const parent = path.dirname(folder);
  return configIn(folder) ?? (parent === folder ? undefined : configAbove(parent));
}

function add(sites: Found['sites'], config: string, place: Place): void {
  sites.set(config, [...(sites.get(config) ?? []), place]);
}
