import { expect, test } from 'vitest';
import { compileTexts } from '../../i18n/compile.ts';
import { layersOf } from '../../i18n/layers.ts';
import { pageTexts } from '../page-texts.ts';
import type { Found, Result } from './engine.ts';
import { type More, searchSession, type SearchView } from './session.ts';
import type { SearchState } from './state.ts';

const settings = {
  folder: '/pagefind/',
  languages: [
    { lang: 'en', name: 'English' },
    { lang: 'es', name: 'Español' },
  ],
  pageLang: 'en',
  texts: pageTexts(compileTexts(layersOf('en', {})), 'en'),
};
const state = { query: 'sleep', category: '', lang: 'en' };

/** As many results as are asked for. */
function found(count: number): Found {
  const all = Array.from({ length: count }, (_, at) => ({ title: `Article ${at}` }) as Result);
  return { count, read: async (from, to) => all.slice(from, to) };
}

/** A page that writes down what it shows, one line each. */
function record() {
  const lines: string[] = [];
  let more: More | undefined;
  const view: SearchView = {
    start: () => lines.push('start'),
    say: (text) => lines.push(`say: ${text}`),
    results: (status, results, next) => {
      lines.push(`${status}: ${results.length}`);
      more = next;
    },
    nothing: (status, offers) =>
      lines.push([status, ...offers.map(({ text }) => text)].join(' / ')),
    failure: () => lines.push('failure'),
  };
  return { lines, view, more: () => more?.() };
}

test('shows what was found, ten at a time', async () => {
  const { lines, view, more } = record();
  await searchSession({ settings, view, find: async () => found(23) })(state);
  expect(lines).toEqual(['23 results for “sleep”: 10']);
  const second = await more();
  const third = await second?.more?.();
  expect([second, third].map((one) => one?.results.length)).toEqual([10, 3]);
  expect(third?.more).toBeUndefined();
});

test('without words there is nothing to look for', async () => {
  const { lines, view } = record();
  const find = () => Promise.reject(new Error('asked'));
  await searchSession({ settings, view, find })({ ...state, query: '' });
  expect(lines).toEqual(['start']);
});

test('where nothing was found, says which topic or language has something', async () => {
  const { lines, view } = record();
  const find = async (_: string, { category, lang }: SearchState) =>
    found(category ? 0 : lang === 'es' ? 2 : 1);
  await searchSession({ settings, view, find })({ ...state, category: 'care' });
  expect(lines).toEqual([
    'Nothing found for “sleep” / Search in all topics / Show results in Español (2)',
  ]);
});

test('offers nothing where there is nothing', async () => {
  const { lines, view } = record();
  await searchSession({ settings, view, find: async () => found(0) })(state);
  expect(lines).toEqual(['Nothing found for “sleep”']);
});

test('of searches that overtake each other the last one counts', async () => {
  const { lines, view } = record();
  const waiting: (() => void)[] = [];
  const find = (_: string, { query }: SearchState) =>
    new Promise<Found>((resolve) => waiting.push(() => resolve(found(query.length))));
  const search = searchSession({ settings, view, find });
  const both = [search({ ...state, query: 'slee' }), search(state)];
  for (const answer of waiting.toReversed()) answer();
  await Promise.all(both);
  expect(lines).toEqual(['5 results for “sleep”: 5']);
});

test('says so when the index cannot be loaded, and tries again', async () => {
  const { lines, view } = record();
  let isThere = false;
  const find = async () => {
    if (!isThere) throw new Error('404');
    return found(1);
  };
  const search = searchSession({ settings, view, find });
  await search(state);
  isThere = true;
  await search(state);
  expect(lines).toEqual(['failure', '1 result for “sleep”: 1']);
});

test('an index of another language that cannot be loaded is no failure of this one', async () => {
  const { lines, view } = record();
  const find = async (_: string, { lang }: SearchState) => {
    if (lang === 'es') throw new Error('404');
    return found(0);
  };
  await searchSession({ settings, view, find })(state);
  expect(lines).toEqual(['Nothing found for “sleep”']);
});
