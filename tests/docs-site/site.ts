import { globSync } from 'node:fs';
import { join } from 'node:path';
import { docs } from '../../scripts/step.mjs';

export const dist = join(docs, 'dist');

/** The file of every page. */
export const pageFiles = globSync('**/*.html', { cwd: dist })
  .map((path) => path.replaceAll('\\', '/'))
  .toSorted();

/** The address of every page but the one for wrong addresses. */
export const pages = pageFiles
  .filter((path) => path !== '404.html')
  .map((path) => `/${path.replace(/index\.html$/, '')}`);

/** One page of each kind; with `test:all`, every page. */
export const looked =
  process.env.HEARTEN_ALL === '1'
    ? pages
    : [
        '/',
        '/start/writer/',
        '/rules/',
        '/comparison/',
        '/blocks/care-card/',
        '/reference/options/',
        '/architecture/',
      ];
