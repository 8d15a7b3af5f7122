import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/**
 * What a site's config exports. Node is asked first, since it is quick; where it cannot, the Vite of the site's own Astro is, which is
 * what a build asks: it finds `./helper` without an ending, and knows all of TypeScript. Throws the error that helps more.
 */
export async function importConfig(file: string): Promise<unknown> {
  try {
    return await importWithNode(file);
  } catch (error) {
    const vite = viteOf(file);
    if (!vite) throw error;
    return importWithVite(file, vite).catch((viteError: unknown) => {
      // Where Node could not load what Vite can, what Node says is beside the point.
      throw isOfLoading(error) ? viteError : error;
    });
  }
}

async function importWithNode(file: string): Promise<unknown> {
  const module = (await import(pathToFileURL(file).href)) as { default?: unknown };
  return await module.default;
}

interface Vite {
  runnerImport: (file: string, options: object) => Promise<{ module: { default?: unknown } }>;
}

async function importWithVite(file: string, vite: string): Promise<unknown> {
  const { runnerImport } = (await import(pathToFileURL(vite).href)) as Vite;
  try {
    // As Astro has it.
    const options = { root: path.dirname(file), resolve: { tsconfigPaths: true } };
    const { module } = await runnerImport(file, { ...options, logLevel: 'silent' });
    return await module.default;
  } catch (error) {
    if (error instanceof Error) error.message = stripVTControlCharacters(error.message);
    throw error;
  }
}

/** Where the Vite is that builds the site, if it has Astro. */
function viteOf(file: string): string | undefined {
  try {
    const astro = createRequire(file).resolve('astro/package.json');
    return createRequire(astro).resolve('vite');
  } catch {
    return undefined;
  }
}

function isOfLoading(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_');
}
