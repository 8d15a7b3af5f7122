import { mkdir, writeFile } from 'node:fs/promises';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { indexedPage, unsearched } from './indexed-page.ts';
import { indexLanguage, type SearchRecord } from './record.ts';

/** A page that can be found, with its built HTML. */
export interface SearchPage {
  record: SearchRecord;
  html: string;
}

/** What Pagefind brings for a look of its own, and for a worker; the search page has its own look and needs none. */
const unused = /^pagefind-(?!entry)[a-z-]+\.(?:js|css)$/;

/**
 * Writes an index a language, each in a folder of its own under `folder`: how words are cut to their stems belongs to the whole of
 * an index in a browser, so two languages in one would both be cut as one of them. Says how many pages each has.
 */
export async function writeIndexes(
  pages: Iterable<SearchPage>,
  folder: URL,
): Promise<Map<string, number>> {
  try {
    const indexes = await fillIndexes(pages);
    for (const [lang, { index }] of indexes) await write(index, new URL(`${lang}/`, folder));
    return new Map([...indexes].map(([lang, { count }]) => [lang, count]));
  } finally {
    await close();
  }
}

interface Filled {
  index: PagefindIndex;
  count: number;
}

async function fillIndexes(pages: Iterable<SearchPage>): Promise<Map<string, Filled>> {
  const indexes = new Map<string, Filled>();
  for (const { record, html } of pages) {
    const lang = indexLanguage(record.lang);
    const { index, count } = indexes.get(lang) ?? { index: await newIndex(lang), count: 0 };
    const content = indexedPage(html, record);
    const { errors } = await index.addHTMLFile({ url: record.address, content });
    throwAny(errors);
    indexes.set(lang, { index, count: count + 1 });
  }
  return indexes;
}

async function newIndex(lang: string): Promise<PagefindIndex> {
  const { errors, index } = await createIndex({
    forceLanguage: lang,
    excludeSelectors: [...unsearched],
  });
  throwAny(errors);
  if (!index) throw new Error('Pagefind made no index.');
  return index;
}

async function write(index: PagefindIndex, folder: URL): Promise<void> {
  const { errors, files } = await index.getFiles();
  throwAny(errors);
  const hasStems = files.some(({ path }) => /^wasm\.(?!unknown\b)/.test(path));
  const needed = files.filter(
    ({ path }) => !unused.test(path) && !(hasStems && path === 'wasm.unknown.pagefind'),
  );
  for (const { path, content } of needed) {
    const file = new URL(path.replaceAll('\\', '/'), folder);
    await mkdir(new URL('.', file), { recursive: true });
    await writeFile(file, content);
  }
}

function throwAny(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join(' '));
}
