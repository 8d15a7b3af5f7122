import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

/** The built site, for a clinic that wants one process for all: its files, and its own page for what is not there. */
export function siteRoutes(folder: string): Hono {
  const app = new Hono();
  app.use(
    '*',
    serveStatic({
      root: folder,
      onFound: (file, c) => {
        c.header('X-Content-Type-Options', 'nosniff');
        c.header('Cache-Control', cachingOf(path.relative(folder, file)));
      },
    }),
  );
  app.notFound(async (c) => {
    const page = path.join(folder, '404.html');
    if (!existsSync(page)) return c.text('There is no such page.\n', 404);
    return c.html(await readFile(page, 'utf8'), 404);
  });
  return app;
}

/** What a build names by its content never changes. */
function cachingOf(file: string): string {
  return file.startsWith('_astro') ? 'public, max-age=31536000, immutable' : 'no-cache';
}
