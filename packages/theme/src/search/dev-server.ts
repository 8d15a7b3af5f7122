import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroConfig } from 'astro';
import { searchFolder } from './places.ts';

type Place = Pick<AstroConfig, 'base' | 'outDir'> & { build: Pick<AstroConfig['build'], 'client'> };

/** Lets the dev server give out the indexes of the last build; without one there is nothing at their addresses. */
export function serveIndexes({ base, outDir, build }: Place) {
  // Vite may have taken the base off already.
  const prefixes = [base.replace(/\/$/, ''), ''].map((start) => `${start}/${searchFolder}/`);
  // With an adapter, what a browser asks for stands in a folder of its own.
  const folders = [outDir, build.client].map((dir) => new URL(`${searchFolder}/`, dir));
  return async (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const [path = ''] = (request.url ?? '').split('?');
    const prefix = prefixes.find((one) => path.startsWith(one));
    const content = prefix && (await firstOf(folders, path.slice(prefix.length)));
    if (!content) return next();
    const isScript = path.endsWith('.js');
    response.setHeader('content-type', isScript ? 'text/javascript' : 'application/octet-stream');
    response.end(content);
  };
}

async function firstOf(folders: readonly URL[], path: string): Promise<Buffer | undefined> {
  for (const folder of folders) {
    try {
      const file = new URL(path, folder);
      if (file.href.startsWith(folder.href)) return await readFile(file);
    } catch {
      // The other folder, or none.
    }
  }
  return undefined;
}
