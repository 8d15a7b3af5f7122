import { readdirSync, statSync } from 'node:fs';

/** What may be in a folder that counts as empty. */
const invisible = new Set(['.git', '.DS_Store']);

/** Why no site can be made in a folder; nothing where it can. */
export function folderProblem(folder: string, shown: string): string | undefined {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (!found.isDirectory()) {
    return `\`${shown}\` is a file. Choose another name for the folder of the site. Nothing was written.`;
  }
  const names = readdirSync(folder).filter((name) => !invisible.has(name));
  if (names.length === 0) return undefined;
  return `\`${shown}\` is not empty: it holds ${listOf(names)}. Choose another folder, or put Hearten into the Astro site that is there with --add. Nothing was written.`;
}

function listOf(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => `\`${name}\``);
  const more = names.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
