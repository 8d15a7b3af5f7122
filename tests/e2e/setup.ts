import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { getBrowser } from '../../scripts/browser.mjs';
import { serveSite } from '../../scripts/site-server.mjs';
import { buildExample, buildPackages, example, root } from '../../scripts/step.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built example is served, without a slash at the end. */
    address: string;
    /** The browser to start. */
    browser: string;
  }
}

/** Builds the example if it is older than its sources, finds a browser, and serves the site on a free port. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (process.env.HEARTEN_BUILT !== '1' && isOld()) await build();
  project.provide('browser', await getBrowser());
  const server = await serveSite(join(example, 'dist'));
  project.provide('address', server.url);
  return async () => {
    await server.close();
  };
}

async function build(): Promise<void> {
  for (const act of [buildPackages, buildExample]) {
    const { code, output } = await act();
    if (code !== 0) throw new Error(`The example was not built:\n${output}`);
  }
}

function isOld(): boolean {
  const built = modified(join(example, 'dist/index.html'));
  const sources = globSync(
    ['packages/*/{src,dist}/**', 'examples/clinic/{src,public}/**', 'examples/clinic/*.mjs'],
    {
      cwd: root,
    },
  );
  return built === 0 || sources.some((path) => modified(join(root, path)) > built);
}

function modified(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
