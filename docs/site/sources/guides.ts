import { readPage, type SourcePage } from './page.ts';
import type { Repository } from './repository.ts';

/** The pages people wrote: `docs`, the README of each package, and CONTRIBUTING. */
export function guidePages({ find, read }: Repository): SourcePage[] {
  const files = [
    ...find('docs/*.md'),
    ...find('docs/{start,guides}/*.md'),
    ...find('packages/*/README.md'),
    'CONTRIBUTING.md',
  ];
  return files.map((file) => ({ id: idOf(file), file, ...readPage(read(file)) }));
}

/** `docs/start/writer.md` → `start/writer`. */
export function idOf(file: string): string {
  return file
    .replace(/^docs\/README\.md$/, 'docs/index.md')
    .replace(/^docs\//, '')
    .replace(/\/README\.md$/, '')
    .replace(/\.md$/, '')
    .toLowerCase();
}
