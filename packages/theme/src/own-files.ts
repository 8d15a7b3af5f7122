import { existsSync, readdirSync } from 'node:fs';
import type { AstroConfig } from 'astro';
import { addressShape } from './route-shape.ts';

/** What a site has of its own for addresses: it wins over what the theme and plugins would add. */
export interface OwnFiles {
  /** Its pages: the file by the pattern. */
  pages: ReadonlyMap<string, string>;
  /** Its folder `public/`. */
  publicDir: URL;
}

const page = /\.(?:astro|mdx?|html|[cm]?[jt]s)$/;

/** The files in `src/pages`, by the addresses they are for, and the folder `public/`. */
export function ownFiles({
  srcDir,
  publicDir,
}: Pick<AstroConfig, 'srcDir' | 'publicDir'>): OwnFiles {
  const files = filesIn(new URL('pages/', srcDir)).filter((file) => page.test(file));
  const pages = files.map((file): [string, string] => [toPattern(file), `src/pages/${file}`]);
  return { pages: new Map(pages), publicDir };
}

/** Whether the site has its own file for an address: a page, or a file in `public/` such as `robots.txt` or `404.html`. */
export function hasOwn(pattern: string, { pages, publicDir }: OwnFiles): boolean {
  const shape = addressShape(pattern);
  return (
    [...pages.keys()].some((own) => addressShape(own) === shape) ||
    publicNames(pattern).some((name) => existsSync(new URL(name, publicDir)))
  );
}

/** Whether pages of the site's own have all the addresses in a folder, such as `/blog/[slug]` those of articles. */
export function ownsFolder(folder: string, { pages }: OwnFiles): boolean {
  return [...pages.keys()].some((own) => own.startsWith(`${folder}/[`) && !own.includes('[page]'));
}

/** The files in `public/` that a host would answer with. */
function publicNames(pattern: string): string[] {
  if (pattern.includes('[')) return [];
  const name = pattern.slice(1);
  if (/\.[a-z]+$/.test(name)) return [name];
  return name === '' ? ['index.html'] : [`${name}.html`, `${name}/index.html`];
}

function filesIn(folder: URL): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
}

function toPattern(file: string): string {
  const path = file.replaceAll('\\', '/').replace(page, '');
  return `/${path}`.replace(/\/index$/, '') || '/';
}
