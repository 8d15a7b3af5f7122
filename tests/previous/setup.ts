import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { getBrowser } from '../../scripts/browser.mjs';
import { makePrevious, type Previous } from './tree.ts';

declare module 'vitest' {
  interface ProvidedContext {
    previous: Previous;
  }
}

/** Builds the previous commit once, for all that is compared with it. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'hearten-previous-'));
  project.provide('previous', await makePrevious(folder));
  project.provide('browser', await getBrowser());
  return () => rmSync(folder, { recursive: true, force: true });
}
