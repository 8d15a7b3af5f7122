// What TypeScript finds in the packed packages, whichever way it resolves modules.
import { readFileSync } from 'node:fs';
import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core';
import { expect, inject, test } from 'vitest';
import { nameOf, packages } from './starter.ts';

// CommonJS and the resolution of Node 10 are not served: every package is ESM, and says so.
const unserved = /^node(?:10|16-cjs)$/;

test.each(packages)('%s has types that are found, and are those of its code', async (folder) => {
  const tarball = readFileSync(inject('tarballs')[nameOf(folder)] ?? '');
  const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)));
  expect(analysis.packageVersion).toMatch(/^\d/);
  const problems = 'problems' in analysis ? analysis.problems : [];
  expect(problems.filter((problem) => !isMeant(problem)).map(spell)).toEqual([]);
});

/** TypeScript alone knows no `.astro` files, which Astro's own tools find, and no style sheets. */
function isMeant(problem: Problem): boolean {
  if ('resolutionKind' in problem && unserved.test(problem.resolutionKind)) return true;
  if (problem.kind === 'InternalResolutionError') return problem.moduleSpecifier.endsWith('.astro');
  return problem.kind === 'NoResolution' && /\.(?:astro|css)$/.test(problem.entrypoint);
}

function spell(problem: Problem): string {
  const { trace: _, ...rest } = problem as Problem & { trace?: unknown };
  return JSON.stringify(rest);
}
