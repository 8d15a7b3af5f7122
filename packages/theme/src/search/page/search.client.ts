import { find } from './engine.ts';
import { type SearchSettings, searchSession } from './session.ts';
import { isPlaceInPage, readState, type SearchState, writeState } from './state.ts';
import { pageView } from './view.ts';

// Long enough that a person who types is not answered at every letter.
const pause = 250;

/** Brings the search page to life: reads the form and the address, searches, and keeps the address in step. */
export function startSearch(form: HTMLFormElement): void {
  const settings = JSON.parse(form.dataset.search ?? '') as SearchSettings;
  const [own] = settings.languages;
  const fields = form.elements as unknown as Record<
    'q' | 'category' | 'lang',
    (HTMLInputElement & HTMLSelectElement) | undefined
  >;
  const read = (): SearchState => ({
    query: fields.q?.value.trim() ?? '',
    category: fields.category?.value ?? '',
    lang: fields.lang?.value ?? own?.lang ?? '',
  });
  const fillIn = ({ query, category, lang }: SearchState) => {
    if (fields.q) fields.q.value = query;
    choose(fields.category, category);
    choose(fields.lang, lang);
  };
  const view = pageView(document, (change) => {
    fillIn({ ...read(), ...change });
    // The button is gone with what was shown, and focus may not be lost with it.
    fields.q?.focus();
    run();
  });
  const search = searchSession({ settings, view, find });

  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    clearTimeout(timer);
    const state = read();
    // In the place of what stood there: whoever goes back leaves the page, and need not pass every letter.
    history.replaceState(null, '', location.pathname + writeState(state, own?.lang ?? ''));
    void search(state);
  };
  const readAddress = () => {
    fillIn(readState(location, own?.lang ?? ''));
    run();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    run();
  });
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(run, pause);
  });
  addEventListener('hashchange', () => {
    if (!isPlaceInPage(location.hash)) readAddress();
  });
  // On a slow phone somebody may have typed before this was loaded.
  if (read().query !== '') run();
  else if (readState(location, '').query !== '') readAddress();
}

function choose(field: HTMLSelectElement | undefined, value: string): void {
  if (!field) return;
  field.value = value;
  // A category that is not there any more means all of them.
  if (field.selectedIndex === -1) field.selectedIndex = 0;
}
