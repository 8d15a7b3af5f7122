import { readFileSync, rmSync } from 'node:fs';
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger } from 'astro';
import { builtPage } from '../built-page.ts';
import { serveIndexes } from './dev-server.ts';
import { searchFolder, searchRecordsFile } from './places.ts';
import type { SearchRecord } from './record.ts';
import type { SearchPage } from './write-indexes.ts';

/**
 * Makes the index of the search page from the built pages. Where Pagefind has no program for the machine, the build goes on
 * without: a clinic must be able to correct a phone number, and the search page says that it does not work.
 */
export function searchIndex(): AstroIntegration {
  let config: AstroConfig;
  return {
    name: '@hearten/theme/search',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [lastIndexes(() => config)] } });
      },
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = new URL(`${searchFolder}/`, dir);
        try {
          const pages = builtPages(takeRecords(folder), { dir, base: config.base });
          // Loaded here, so that a site without search never does.
          const { writeIndexes } = await import('./write-indexes.ts');
          tell(await writeIndexes(pages, folder), logger);
        } catch (error) {
          rmSync(folder, { recursive: true, force: true });
          logger.warn(withoutIndex(error));
        }
      },
    },
  };
}

type Handler = ReturnType<typeof serveIndexes>;

/** In the dev server, before Astro says that there is no such page. */
function lastIndexes(configOf: () => AstroConfig) {
  return {
    name: '@hearten/theme:last-indexes',
    configureServer: ({ middlewares }: { middlewares: { use: (handler: Handler) => void } }) => {
      middlewares.use(serveIndexes(configOf()));
    },
  };
}

/** Reads what the build wrote for us, and takes it out of the site. */
function takeRecords(folder: URL): SearchRecord[] {
  const file = new URL(searchRecordsFile, folder);
  const records = JSON.parse(readFileSync(file, 'utf8')) as SearchRecord[];
  rmSync(folder, { recursive: true });
  return records;
}

function* builtPages(
  records: readonly SearchRecord[],
  place: { dir: URL; base: string },
): Generator<SearchPage> {
  for (const record of records) {
    const html = builtPage(record.address, place);
    // A page of the site's own at this address may be made when it is asked for.
    if (html !== undefined) yield { record, html };
  }
}

function tell(counts: ReadonlyMap<string, number>, logger: AstroIntegrationLogger): void {
  const words = [...counts].map(([lang, count]) => `${count} in ${lang}`).join(', ');
  if (words) logger.info(`Pages that can be searched: ${words}.`);
}

function withoutIndex(error: unknown): string {
  const [reason] = String(error instanceof Error ? error.message : error).split('\n');
  return [
    `The search page has no index, so it says that it does not work: ${reason}`,
    'The index is made by Pagefind, whose program comes with its optional dependencies: install without `--no-optional`, on a system it has one for. Or leave the search out: `routes: { search: false }`.',
  ].join('\n');
}
