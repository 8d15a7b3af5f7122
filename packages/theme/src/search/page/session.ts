import type { Found, Result } from './engine.ts';
import { fill, resultsText, type SearchTexts } from './message.ts';
import type { SearchState } from './state.ts';

/** What the page hands to its script. */
export interface SearchSettings {
  /** The address of the folder of indexes, with a slash at its end. */
  folder: string;
  /** The languages of the indexes and their names, that of the page first. */
  languages: { lang: string; name: string }[];
  /** The language of the page. */
  pageLang: string;
  texts: SearchTexts;
}

/** Another search that would find something. */
export interface Offer {
  text: string;
  change: Partial<SearchState>;
}

/** What the page can show; each of these takes the place of what was shown before. */
export interface SearchView {
  start: () => void;
  say: (text: string) => void;
  results: (status: string, results: Result[], more: More | undefined) => void;
  nothing: (status: string, offers: Offer[]) => void;
  failure: () => void;
}

/** Gives the next results, and a way to those after them. */
export type More = () => Promise<{ results: Result[]; more: More | undefined }>;

interface Parts {
  settings: SearchSettings;
  view: SearchView;
  find: (folder: string, state: SearchState) => Promise<Found>;
}

const perPage = 10;
// Sooner it would be said of every search, also to those who hear the page.
const untilSlow = 500;

/** A function that searches and shows what it found. Of searches that overtake each other the last one counts. */
export function searchSession({ settings, view, find }: Parts) {
  let turn = 0;
  return async (state: SearchState): Promise<void> => {
    turn += 1;
    const own = turn;
    const isLast = () => own === turn;
    if (state.query === '') return view.start();
    const slow = setTimeout(() => isLast() && view.say(settings.texts.searching), untilSlow);
    try {
      const show = await look(state);
      if (isLast()) show();
    } catch {
      if (isLast()) view.failure();
    } finally {
      clearTimeout(slow);
    }
  };

  async function look(state: SearchState): Promise<() => void> {
    const { texts, folder, pageLang } = settings;
    const found = await find(folder, state);
    const { count } = found;
    const status = resultsText(texts, { count, query: state.query, lang: pageLang });
    if (count === 0) {
      const offers = await offersFor(state);
      return () => view.nothing(status, offers);
    }
    const { results, more } = await readFrom(found, 0);
    return () => view.results(status, results, more);
  }

  /** Where else there is something: in all categories, in other languages. */
  async function offersFor(state: SearchState): Promise<Offer[]> {
    const { texts, folder, languages, pageLang } = settings;
    const offers: Offer[] = [];
    for (const { lang, name } of languages) {
      if (lang === state.lang && state.category === '') continue;
      const change = { category: '', lang };
      // What cannot be loaded is not offered.
      const { count } = await find(folder, { ...state, ...change }).catch(() => ({ count: 0 }));
      const text = lang === state.lang ? texts.inAllCategories : texts.inLanguage;
      const values = { language: name, count: count.toLocaleString(pageLang) };
      if (count > 0) offers.push({ text: fill(text, values), change });
    }
    return offers;
  }
}

async function readFrom(found: Found, from: number): ReturnType<More> {
  const to = from + perPage;
  const results = await found.read(from, to);
  return { results, more: found.count > to ? () => readFrom(found, to) : undefined };
}
