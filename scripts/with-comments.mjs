// Serves the example's site with its comments, in one process, and builds it again when a moderator decides.
import { randomBytes } from 'node:crypto';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildExample, example, root, spell } from './step.mjs';

const site = join(example, 'dist');
const next = join(example, 'dist-next');

/**
 * Starts the site and its comments on a port of this machine. The packages have to be built.
 *
 * @param port the first port to try; a taken one moves on to the next
 * @param tell what is said while it runs
 * @returns the address (no slash at its end), a function that builds the site with what is public, and one that stops all
 */
export async function serveWithComments(port, tell) {
  const { createLog, serve } = await import(
    pathToFileURL(join(root, 'packages/comments/dist/service.js')).href
  );
  const token = randomBytes(24).toString('base64url');
  // Before it is built there is nothing to serve.
  mkdirSync(site, { recursive: true });
  let running;
  const build = () =>
    buildInPlace({
      HEARTEN_COMMENTS_URL: `${running.url}/_comments`,
      HEARTEN_COMMENTS_TOKEN: token,
    });
  const options = {
    folder: join(example, 'comments-data'),
    pagesFile: join(site, 'comments-pages.json'),
    site,
    host: '127.0.0.1',
    siteName: 'Quillbrook',
    exportToken: token,
    // Somebody is waiting at this machine; a clinic's own waits for more to come.
    debounce: { quiet: 1_000, longest: 5_000 },
    hook: { name: 'the example', timeout: 300_000, call: () => rebuild(build, tell) },
    log: createLog({ write: () => {} }),
  };
  running = await serveOn(port, (free) => serve({ ...options, port: free }));
  return { url: running.url, build, close: running.stop };
}

async function serveOn(first, start) {
  for (let port = first; ; port += 1) {
    try {
      return await start(port);
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port - first >= 100) throw error;
    }
  }
}

async function rebuild(build, tell) {
  tell('The comments changed: building the site again …');
  const { code, output, seconds } = await build();
  if (code !== 0) {
    tell(`The site was not built; it stays as it was.\n${output.trim()}`);
    throw new Error('The site was not built.');
  }
  tell(`Built again (${spell(seconds)}): the site shows what is public now.`);
}

/** Builds beside the site, then puts the new one in its place: a reader meets no half of one. */
async function buildInPlace(env) {
  rmSync(next, { recursive: true, force: true });
  const built = await buildExample({ env, outDir: next });
  if (built.code !== 0) return built;
  const old = join(example, 'dist-old');
  rmSync(old, { recursive: true, force: true });
  renameSync(site, old);
  renameSync(next, site);
  rmSync(old, { recursive: true, force: true });
  return built;
}
