import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { getBrowser } from '../../scripts/browser.mjs';
import { serveSite } from '../../scripts/site-server.mjs';
import { buildDocs, docs, root } from '../../scripts/step.mjs';

/** Builds the documentation if it is older than what it is made of, and serves it on a free port. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (isOld()) {
    const { code, output } = await buildDocs();
    if (code !== 0) throw new Error(`The documentation was not built:\n${output}`);
  }
  project.provide('browser', await getBrowser());
  const server = await serveSite(join(docs, 'dist'));
  project.provide('address', server.url);
  return async () => {
    await server.close();
  };
}

function isOld(): boolean {
  const built = modified(join(docs, 'dist/index.html'));
  const sources = [
    'CONTRIBUTING.md',
    'docs/*.{md,ts,json}',
    'docs/{start,guides,images,public,site}/**',
    'packages/*/{README.md,api.txt,src/*/README.md,src/*/fixtures/**,dist/**}',
  ];
  return globSync(sources, { cwd: root }).some((path) => modified(join(root, path)) > built);
}

function modified(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
