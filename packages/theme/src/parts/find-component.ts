import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nearest } from '@hearten/markdown/nearest';
import { plainError } from '../plain-error.ts';

/** A component, or a style sheet, to look for. */
export interface Wanted {
  /** As it was written: `./src/PostHeader.astro` from the site's root, a package's file, or the address of a file. */
  component: string | URL;
  /** The option or plugin that names it, for messages. */
  at: string;
}

/**
 * The module of a component; an error that names the nearest file where there is none. What is no path is left as it is: a
 * package's file or an alias, which the bundler finds.
 */
export function findComponent({ component, at }: Wanted, root: URL): string {
  const path = pathOf(component, root);
  if (path === undefined) return String(component);
  if (isFile(path)) return path;
  throw missing({ component: shownPath(path, root), at }, nearestFile(path, root));
}

function pathOf(component: string | URL, root: URL): string | undefined {
  if (component instanceof URL || component.startsWith('file:')) return fileURLToPath(component);
  if (component.startsWith('.')) return fileURLToPath(new URL(component, root));
  return isAbsolute(component) ? component : undefined;
}

/** The same path from the root of the site, if a file is there; else the file beside it with the nearest name. */
function nearestFile(path: string, root: URL): string | undefined {
  const fromRoot = fileURLToPath(new URL(`.${path}`, root));
  if (isFile(fromRoot)) return shownPath(fromRoot, root);
  const folder = dirname(path);
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder).filter((name) => isFile(join(folder, name)));
  const file = nearest(basename(path), files);
  return file && shownPath(join(folder, file), root);
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/** A path as a site's owner writes it: from the root of the site, where it is inside. */
function shownPath(path: string, root: URL): string {
  const home = fileURLToPath(root);
  return (path.startsWith(home) ? `./${path.slice(home.length)}` : path).replaceAll('\\', '/');
}

/** An error for a component that the bundler cannot find either. */
export function componentNotFound({ component, at }: Wanted) {
  return plainError({
    title: 'A file of the site is missing.',
    message: `**${at}**: ${component} cannot be found.`,
    hint: 'A file of the site begins with ./ at its root, such as ./src/…; a package has to be installed.',
  });
}

/** Whether the bundler has to find it: no path, but a file of a package or an alias. */
export function isBare(module: string): boolean {
  return !module.startsWith('.') && !isAbsolute(module);
}

function missing({ component, at }: { component: string; at: string }, near: string | undefined) {
  return plainError({
    title: 'A file of the site is missing.',
    message: `**${at}**: no file ${component}.${near ? ` Did you mean ${near}?` : ''}`,
    hint: 'Paths begin at the root of the site: ./src/….',
  });
}
