import { isFarFetched } from './excerpt.ts';
import type { SearchState } from './state.ts';

/** A page that was found. */
export interface Result {
  address: string;
  /** BCP 47 tag. */
  lang: string;
  title: string;
  label: string | undefined;
  day: { text: string; date: string } | undefined;
  /** HTML: text with `<mark>`. */
  excerpt: string;
}

/** What was found: how many pages, and a way to read some of them, best first. */
export interface Found {
  count: number;
  read: (from: number, to: number) => Promise<Result[]>;
}

/** What we use of Pagefind’s script. */
interface Pagefind {
  destroy: () => Promise<void>;
  options: (options: Record<string, unknown>) => Promise<void>;
  search: (
    query: string,
    options: { filters: Record<string, string> },
  ) => Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  /** Where the words stand in the text. */
  words: number[];
  matchedMetaFields?: string[];
  data: () => Promise<PagefindData>;
}

interface PagefindData {
  url: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
}

const engines = new Map<string, Promise<Pagefind>>();

function engineAt(address: string): Promise<Pagefind> {
  const engine = engines.get(address) ?? startEngine(address);
  engines.set(address, engine);
  return engine;
}

async function startEngine(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({
    // Addresses in the index are whole.
    baseUrl: '/',
    // A worker would be 12 KB more to load and, on a slow line, given up after five seconds.
    noWorker: true,
    excerptLength: 28,
    excerptEllipsis: '…',
  });
  return pagefind;
}

/** Searches one language, in one category or in all. Rejects where the index cannot be loaded; the next search tries afresh. */
export function find(folder: string, state: SearchState): Promise<Found> {
  const address = `${folder}${state.lang}/pagefind.js`;
  return inTurn(async () => {
    try {
      return await look(await engineAt(address), state);
    } catch (error) {
      const failed = engines.get(address);
      engines.delete(address);
      await failed?.then((engine) => engine.destroy()).catch(() => {});
      throw error;
    }
  });
}

async function look(engine: Pagefind, { query, category }: SearchState): Promise<Found> {
  const all = await engine.search(query, { filters: category ? { category } : {} });
  const results = all.results.filter(isFound);
  const best = await results[0]?.data();
  if (best && isFarFetched(query, best.excerpt)) return { count: 0, read: async () => [] };
  const read = (from: number, to: number) =>
    Promise.all(results.slice(from, to).map(async (one) => toResult(await one.data())));
  return { count: results.length, read: (from, to) => inTurn(() => read(from, to)) };
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other: Pagefind keeps one object a page, into which two searches at once would write each other's excerpts. */
function inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
  const own = last.then(act);
  last = own.catch(() => {});
  return own;
}

/** Pagefind looks through all that is known of a page; its date and its language are not what anybody means by a word. */
export function isFound({ words, matchedMetaFields = [] }: Omit<PagefindResult, 'data'>): boolean {
  return words.length > 0 || matchedMetaFields.some((name) => searchedFacts.includes(name));
}

const searchedFacts = ['title', 'names', 'label'];

function toResult({ url, excerpt, meta }: PagefindData): Result {
  const { title = url, label, day, date, lang = '' } = meta;
  return {
    address: url,
    lang,
    title,
    label,
    excerpt,
    day: day && date ? { text: day, date } : undefined,
  };
}
