import type { TestProject } from 'vitest/node';
import path from 'node:path';
import { getBrowser } from '../../scripts/browser.mjs';
import { serveSite } from '../../scripts/site-server.mjs';
import { makeSite } from './site.ts';

/** Builds the site of extremes and serves it on a free port. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = await makeSite();
  const { code, output } = await site.build();
  if (code !== 0) throw new Error(`The site of extremes was not built:\n${output}`);
  project.provide('browser', await getBrowser());
  const server = await serveSite(path.join(site.folder, 'dist'));
  project.provide('address', server.url);
  return async () => {
    await server.close();
  };
}
