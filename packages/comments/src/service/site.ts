import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { headersFor } from './header-rules.ts';

/**
 * The built site, for a clinic that wants one process for all: its files as a static host serves them, with the headers its
 * `_headers` says, and its own page for what is not there.
 */
export function siteRoutes(folder: string): Hono {
  const app = new Hono();
  app.use('*', compress(), sayHeaders(folder));
  app.use('*', keepHidden(folder));
  for (const name of forHosts) app.get(`/${name}`, (c) => missing(c, folder));
  app.use('*', leadToFolder(folder));
  app.use('*', serveStatic({ root: folder }));
  // With `build.format: 'file'`, `/a` is `a.html`.
  const rewriteRequestPath = (name: string) => `${name}.html`;
  app.use('*', serveStatic({ root: folder, rewriteRequestPath }));
  app.notFound((c) => missing(c, folder));
  return app;
}

/** What a build tells hosts, and no reader. */
const forHosts = ['_headers', '_redirects'];

/** What begins with a dot is of whoever runs the site: `.env`, `.git`. What others look for is in `.well-known`. */
function keepHidden(folder: string): MiddlewareHandler {
  return async (c, next) => (isHidden(c.req.path) ? missing(c, folder) : next());
}

function isHidden(pathname: string): boolean {
  try {
    const names = decodeURIComponent(pathname).split(/[/\\]/);
    return names.some((name) => name.startsWith('.') && name !== '.well-known');
  } catch {
    return false; // a broken %-escape names no file
  }
}

/** Read at each answer: a new build may have taken the place of the last one. */
function sayHeaders(folder: string): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const isThere = c.res.status < 300;
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Cache-Control', isThere ? cachingOf(c.req.path) : 'no-cache');
    const rules = await readFile(path.join(folder, '_headers'), 'utf8').catch(() => '');
    for (const [name, value] of headersFor(rules, c.req.path)) {
      // A file of the next build that is not there yet is not to be missing for a year.
      if (isThere || name !== 'cache-control') c.header(name, value);
    }
  };
}

/** `/a` leads to `/a/` where that is a folder with a page, so that a page has one address. */
function leadToFolder(folder: string): MiddlewareHandler {
  return async (c, next) => {
    const { pathname, search } = new URL(c.req.url);
    if (isFolder(folder, pathname)) return c.redirect(`${pathname}/${search}`, 301);
    return next();
  };
}

function isFolder(folder: string, pathname: string): boolean {
  if (pathname.endsWith('/') || pathname.startsWith('//')) return false;
  try {
    const inside = path.join(folder, decodeURIComponent(pathname));
    return inside.startsWith(folder + path.sep) && existsSync(path.join(inside, 'index.html'));
  } catch {
    return false; // a broken %-escape names no folder
  }
}

async function missing(c: Context, folder: string): Promise<Response> {
  const page = path.join(folder, '404.html');
  if (!existsSync(page)) return c.text('There is no such page.\n', 404);
  return c.html(await readFile(page, 'utf8'), 404);
}

/** What a build names by its content never changes. */
function cachingOf(pathname: string): string {
  return pathname.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}
