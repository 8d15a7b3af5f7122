import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/step.mjs';

/** A piece of code in the documentation. */
export interface Sample {
  /** `docs/tutorial.md:12`, the line it begins on. */
  at: string;
  path: string;
  language: string;
  text: string;
  /** The code that stands next on the page, after the one word “prints”. */
  prints: string | undefined;
}

/** Every page people read: the guides, READMEs, what stands in the root. */
export const pages = globSync(
  [
    '*.md',
    'docs/*.md',
    'docs/{start,guides}/*.md',
    'packages/*/README.md',
    'packages/*/src/*/README.md',
  ],
  { cwd: root },
)
  .map((path) => path.replaceAll('\\', '/'))
  .toSorted();

const fence = /^( *)```(\w+)[^\n]*\n([\s\S]*?)^\1```$(?:\n\nprints\n\n```\w+\n([\s\S]*?)^```$)?/gm;

/** The pieces of code of a page, those inside of lists too. */
export function samplesOf(path: string): Sample[] {
  const page = readFileSync(join(root, path), 'utf8');
  return [...page.matchAll(fence)].map(
    ({ 1: indent = '', 2: language = '', 3: code = '', 4: prints, index }) => ({
      at: `${path}:${page.slice(0, index).split('\n').length + 1}`,
      path,
      language,
      text: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      prints,
    }),
  );
}

/** Every piece of code, in the languages that are asked for. */
export function allSamples(...languages: string[]): Sample[] {
  return pages.flatMap(samplesOf).filter(({ language }) => languages.includes(language));
}
