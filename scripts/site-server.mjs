// Serves a built site on this machine only: for `start`, the browser tests and the screenshots.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, sep } from 'node:path';
import sirv from 'sirv';
import { headersFor } from './host-headers.mjs';

/**
 * Serves the folder `site` as a static host would: `/a/` is `/a/index.html`, `/a` is sent on to `/a/`, what is not there gets
 * the site's 404 page with status 404, and the site's `_headers` count.
 *
 * @param port the first port to try; a taken one moves on to the next, and 0 takes any free one
 * @param options `asHost` serves as hosts do, compressed: `a.html.br` or `a.html.gz` for `a.html`
 * @returns the address (no slash at its end) and a function that closes the server
 */
export async function serveSite(site, port = 0, { asHost = false } = {}) {
  // `dev` reads the disk at each request, so a rebuilt site shows without a restart.
  const serveFile = sirv(site, {
    etag: true,
    ...(asHost ? { brotli: true, gzip: true } : { dev: true }),
  });
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://site.invalid');
    for (const [name, value] of headersFor(site, pathname)) response.appendHeader(name, value);
    if (isFolder(site, pathname)) {
      response.writeHead(301, { location: `${pathname}/${search}` }).end();
      return;
    }
    serveFile(request, response, () => notFound(site, request, response));
  });
  const taken = await listen(server, port);
  return {
    url: `http://127.0.0.1:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}

function isFolder(site, pathname) {
  if (pathname.endsWith('/') || pathname.startsWith('//')) return false;
  try {
    const folder = join(site, decodeURIComponent(pathname));
    return folder.startsWith(site + sep) && existsSync(join(folder, 'index.html'));
  } catch {
    return false; // a broken %-escape names no folder
  }
}

function notFound(site, request, response) {
  const page = join(site, '404.html');
  const body = existsSync(page) ? readFileSync(page) : 'Not found';
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function listen(server, first) {
  return new Promise((resolve, reject) => {
    let port = first;
    server.on('error', (error) => {
      const isTaken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      if (!isTaken || port === 0 || port - first >= 100) {
        reject(error);
        return;
      }
      port += 1;
      server.listen(port, '127.0.0.1');
    });
    server.on('listening', () => resolve(server.address().port));
    server.listen(port, '127.0.0.1');
  });
}
