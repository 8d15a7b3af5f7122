import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { DatabaseRefusal } from './database/open.ts';

/** Refuses to serve a site whose folder has what is private in it: anybody could ask for the file of the comments by its name. */
export function refuseInSite(site: string, places: readonly string[]): void {
  const open = realPathOf(path.resolve(site));
  const found = places.find((place) => isInside(open, realPathOf(path.resolve(place))));
  if (found === undefined) return;
  throw new DatabaseRefusal(
    `${found} is in the site that is served, ${site}: everybody could read it. Nothing was started. Keep comments, key and backups elsewhere: \`--data\`, \`--key-file\`, \`--backups\`.`,
  );
}

/** Where a path leads, links followed, also where its end is not made yet. */
function realPathOf(place: string): string {
  if (existsSync(place)) return realpathSync(place);
  return path.join(realPathOf(path.dirname(place)), path.basename(place));
}

function isInside(folder: string, place: string): boolean {
  const way = path.relative(folder, place);
  return !path.isAbsolute(way) && way.split(path.sep)[0] !== '..';
}
