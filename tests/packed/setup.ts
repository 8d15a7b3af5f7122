import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { getBrowser } from '../../scripts/browser.mjs';
import { serveRegistry } from './registry.ts';
import { pack } from './starter.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The packed packages: name → tarball. */
    tarballs: Record<string, string>;
    /** A registry that has them, and all others. */
    registry: string;
  }
}

/** Packs the packages once for all tests, and publishes them on this machine. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'hearten-tarballs-'));
  const [tarballs, browser] = await Promise.all([pack(folder), getBrowser()]);
  const registry = await serveRegistry(tarballs);
  project.provide('tarballs', tarballs);
  project.provide('registry', registry.url);
  project.provide('browser', browser);
  return async () => {
    await registry.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
