import { readdirSync } from 'node:fs';
import type { AstroConfig } from 'astro';
import type { HeartenConfig } from './options.ts';

/** A page the theme adds. */
export interface Route {
  /** Its address, with `[parts]` that vary. */
  pattern: string;
  /** The file in `src/routes` that renders it. */
  file: string;
}

/** The pages the options ask for. */
export function patternsOf({ blogs, routes }: HeartenConfig): Route[] {
  return [
    ...(routes.home ? [{ pattern: '/', file: 'Home.astro' }] : []),
    ...blogs.flatMap(({ prefix }) => [
      ...(routes.blog
        ? [
            { pattern: `/${prefix}`, file: 'BlogIndex.astro' },
            { pattern: `/${prefix}/page/[page]`, file: 'BlogPage.astro' },
          ]
        : []),
      ...(routes.post ? [{ pattern: `/${prefix}/[...id]`, file: 'BlogPost.astro' }] : []),
    ]),
    ...(routes.category ? [{ pattern: '/category/[id]', file: 'CategoryPage.astro' }] : []),
    ...(routes.notFound ? [{ pattern: '/404', file: 'NotFound.astro' }] : []),
  ];
}

const page = /\.(?:astro|mdx?|html|[cm]?[jt]s)$/;

/** The addresses the site has pages of its own for, from the files in `src/pages`. */
export function ownPages({ srcDir }: Pick<AstroConfig, 'srcDir'>): Set<string> {
  let files: string[];
  try {
    files = readdirSync(new URL('pages/', srcDir), { recursive: true, encoding: 'utf8' });
  } catch {
    return new Set();
  }
  return new Set(files.filter((file) => page.test(file)).map(toPattern));
}

function toPattern(file: string): string {
  const path = file.replaceAll('\\', '/').replace(page, '');
  return `/${path}`.replace(/\/index$/, '') || '/';
}
